// What must not compile. `tsc` proves it: an expected error that does not come is an error.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkCase } from '../src/cases.ts';
import {
  atLeast,
  collection,
  defineParameter,
  defineRule,
  evaluate,
  evaluateStream,
  explain,
  indexBy,
  joinLocales,
  satisfied,
  type Finding,
  type NeedsOf,
  type Report,
  type TopicWords,
} from '../src/index.ts';
import { zhCN } from '../src/locales/zh-CN.ts';
import { sampleZhCN, type SampleWords } from './sample-words.ts';
import {
  drill,
  drills,
  hasMarshals,
  hasTurnout,
  type holdsDrills,
  minimumMarshals,
  rules,
  type Drill,
  type Facts,
  type School,
} from './sample.ts';
import { valueInForce } from './value-in-force.ts';

const asOf = '2022-12-31';
const definition = {
  id: 'drill.typed',
  package: { name: '@sample/fire', version: '1.2.3' },
  basis: hasMarshals.basis,
  subjects: drills,
  governedOn: () => asOf,
  check: () => satisfied,
} as const;

describe('Facts', () => {
  it('are those that the rules read, lookups included', () => {
    expectTypeOf<NeedsOf<typeof hasMarshals>>().toEqualTypeOf<{ readonly drills: readonly Drill[] }>();
    expectTypeOf<NeedsOf<(typeof rules)[number]>>().toExtend<Facts>();
    expectTypeOf<Facts>().toExtend<NeedsOf<typeof holdsDrills>>();
    expectTypeOf<{ readonly schools: readonly School[] }>().not.toExtend<NeedsOf<typeof holdsDrills>>();
  });

  it('that lack a collection do not compile, in whatever way one asks', async () => {
    // @ts-expect-error the facts have no schools
    expect(() => evaluate(rules, { drills: [] }, { asOf })).toThrow();
    // @ts-expect-error the facts have no drills
    await expect(evaluateStream([hasMarshals], [{ schools: [] }], { asOf })).rejects.toThrow();
    const subject = { rule: 'drill.has-marshals', subject: 'drill-1', outcome: 'satisfied' } as const;
    const legalCase = { title: 'A', basis: 'B', asOf, expect: [subject] };
    // @ts-expect-error the facts have no drills
    expect(() => checkCase({ ...legalCase, facts: { schools: [] } }, [hasMarshals])).toThrow();
  });

  it('of another kind do not compile', () => {
    // @ts-expect-error a drill is more than its id
    expect(evaluate([hasMarshals], { drills: [{ id: 'drill-1' }] }, { asOf }).findings).toHaveLength(1);
  });

  it('may be more than the rules read', () => {
    const facts = { drills: [drill()], hoses: [{ id: 'hose-1' }] };
    expect(evaluate([hasMarshals], facts, { asOf }).findings).toEqual([]);
  });
});

describe('A report', () => {
  it('knows the ids of its rules', () => {
    const report = evaluate([hasMarshals, hasTurnout], { drills: [] }, { asOf });
    expectTypeOf(report).toEqualTypeOf<Report<'drill.has-marshals' | 'drill.has-turnout'>>();
    // @ts-expect-error this rule was not asked
    expect(report.tallies['drill.opens-doors']).toBeUndefined();
  });
});

describe('A comparator', () => {
  it('takes the values of its own comparison only', () => {
    const atMostTwo = valueInForce('atMost', 2);
    // @ts-expect-error a highest number is no lowest
    expect(atLeast(1, atMostTwo).outcome).toBe('violated');
  });

  it('gets in a rule the value of the parameter that the rule names', () => {
    const rule = defineRule({
      ...definition,
      parameters: { minimum: minimumMarshals },
      check: ({ marshals }, values) => {
        expectTypeOf(values.minimum.value).toEqualTypeOf<number>();
        // @ts-expect-error the rule names no such parameter
        expect(values.maximum).toBeUndefined();
        return atLeast(marshals, values.minimum);
      },
    });
    expect(evaluate([rule], { drills: [drill()] }, { asOf }).findings).toEqual([]);
  });
});

describe('A definition', () => {
  it('without a source does not compile', () => {
    // @ts-expect-error a basis has one source at least
    expect(() => defineRule({ ...definition, basis: [] })).toThrow('cites nothing');
    const values = [{ from: asOf, value: 1, basis: [] }];
    // @ts-expect-error a basis has one source at least
    expect(() => defineParameter({ ...minimumMarshals, values })).toThrow('cites nothing');
  });

  it('of a parameter has values that fit its comparison', () => {
    const values = [{ from: asOf, value: { amount: 3, unit: 'month' }, basis: hasMarshals.basis }] as const;
    // @ts-expect-error a time is no number
    expect(() => defineParameter({ ...minimumMarshals, values })).toThrow('does not fit "atLeast"');
  });

  it('of a rule has a subject, a day and lookups of the right kind', () => {
    const hoses = collection('hoses').of<{ readonly id: string; readonly length: number }>();
    const byLength = indexBy(hoses, ({ length }) => [String(length)]);
    const rule = defineRule({
      ...definition,
      indexes: { byLength },
      check: (subject, _, { byLength }) => {
        expectTypeOf(subject).toEqualTypeOf<Drill>();
        expectTypeOf(byLength('2')[0]?.length).toEqualTypeOf<number | undefined>();
        return satisfied;
      },
    });
    expect(evaluate([rule], { drills: [drill()], hoses: [] }, { asOf }).findings).toEqual([]);
    // @ts-expect-error the facts have no hoses
    expect(() => evaluate([rule], { drills: [drill()] }, { asOf })).toThrow('"hoses"');
    // @ts-expect-error a day is a string
    expect(defineRule({ ...definition, governedOn: () => 2022 }).id).toBe('drill.typed');
  });
});

describe('A locale', () => {
  it('without the words of a rule, parameter, unit or name does not compile', () => {
    const fewerRules: Omit<SampleWords['rules'], 'drill.has-marshals'> = sampleZhCN.rules;
    const fewerUnits: Omit<SampleWords['units'], 'marshal'> = sampleZhCN.units;
    const lacking: SampleWords[] = [
      // @ts-expect-error a rule has no words
      { ...sampleZhCN, rules: fewerRules },
      // @ts-expect-error a unit has no words
      { ...sampleZhCN, units: fewerUnits },
      // @ts-expect-error the parameters have no words
      { ...sampleZhCN, parameters: {} },
      // @ts-expect-error the facts and codes have no words
      { ...sampleZhCN, names: {} },
    ];
    expect(lacking).toHaveLength(4);
  });

  it('explains only findings of the topics that it joins', () => {
    const [finding] = evaluate([hasMarshals], { drills: [drill({ marshals: 1 })] }, { asOf }).findings;
    expect(explain(finding!, joinLocales(zhCN, sampleZhCN)).headline).toContain('不符合');
    const words: TopicWords<'hose.is-tested', never, never, never> = {
      rules: { 'hose.is-tested': { title: '水带经过检验', measured: '已检验' } },
      parameters: {},
      units: {},
      names: {},
    };
    expect(explain(finding!, joinLocales(zhCN, words, sampleZhCN)).headline).toContain('不符合');
    // @ts-expect-error the topic of this rule is not joined
    expect(() => explain(finding!, joinLocales(zhCN, words))).toThrow('no words for rule');
  });

  it('that knows every rule explains a finding of any rule', () => {
    expectTypeOf<Finding<'drill.has-marshals'>>().toExtend<Finding>();
  });
});
