import { describe, expect, it, vi } from 'vitest';
import {
  drill,
  drills,
  drillWithout,
  hasMarshals,
  hasParts,
  hasTurnout,
  holdsDrills,
  isOnlyOneThatDay,
  isReported,
  law2010,
  law2020,
  localRules,
  minimumMarshals,
  opensDoors,
  overlayOf33,
  plan,
  reportTime,
  rules,
  schools,
  turnout,
  unverified,
  type Drill,
} from '../tests/sample.ts';
import { missing, notApplicable, satisfied, violated } from './answer.ts';
import { article, item, type Citation } from './citation.ts';
import { indexBy } from './collection.ts';
import { atLeast } from './comparators/at-least.ts';
import { RuleFailure } from './errors.ts';
import { evaluate } from './evaluate.ts';
import type { Instrument } from './instrument.ts';
import type { LocalDate } from './local-date.ts';
import { outcomes } from './outcome.ts';
import { defineParameter, type Parameter } from './parameter.ts';
import { defineRule } from './rule.ts';
import type { NonEmpty } from './text.ts';

const asOf = '2022-12-31';
const samplePackage = { name: '@sample/fire', version: '1.2.3' };
const everything = { asOf, include: outcomes };

/** The only finding about one drill. */
const about = (subject: Drill, rule: typeof hasMarshals = hasMarshals, options = everything) => {
  const { findings } = evaluate([rule], { drills: [subject] }, options);
  expect(findings).toHaveLength(1);
  return findings[0]!;
};

describe('A finding', () => {
  it('has all that it was made of', () => {
    expect(about(drill({ marshals: 1 }))).toEqual({
      ruleId: 'drill.has-marshals',
      subject: { collection: 'drills', id: 'drill-1' },
      outcome: 'violated',
      asOf,
      governedOn: '2022-06-10',
      force: 'statute',
      basis: [article(law2020, 9)],
      values: [
        {
          parameterId: 'drill.minimum-marshals',
          value: 2,
          unit: 'marshal',
          from: '2020-03-01',
          basis: [article(law2020, 9)],
        },
      ],
      measure: {
        comparison: 'atLeast',
        measured: 1,
        required: 2,
        shortfall: 1,
        unit: 'marshal',
        parameterId: 'drill.minimum-marshals',
      },
      remedy: { code: 'add', amount: 1, unit: 'marshal' },
    });
  });

  it("names the place that set the value, and the value's last day", () => {
    const [used] = about(drill(), hasMarshals, { ...everything, overlay: overlayOf33 } as never).values;
    expect(used).toMatchObject({ value: 3, from: '2021-07-01', jurisdiction: '33' });
    const [national] = about(drill({ heldOn: '2015-05-05' })).values;
    expect(national).toMatchObject({ value: 1, to: '2019-12-31' });
  });

  it('has the measure of what holds too, even when the rule has spread the answer', () => {
    const spreads = defineRule({
      id: 'drill.spreads',
      package: samplePackage,
      basis: [article(law2020, 9)],
      subjects: drills,
      parameters: { minimum: minimumMarshals },
      governedOn: () => '2022-06-10',
      check: ({ marshals }, { minimum }) => ({ ...atLeast(marshals, minimum), evidence: ['here'] }),
    });
    const { outcome, measure, evidence } = about(drill({ marshals: 3 }), spreads as never);
    expect({ outcome, evidence }).toEqual({ outcome: 'satisfied', evidence: ['here'] });
    expect(measure).toEqual(about(drill({ marshals: 3 })).measure);
    expect(measure).toMatchObject({ comparison: 'atLeast', measured: 3, required: 2, shortfall: 0 });
  });
});

describe('The law of the day', () => {
  const outcomeOn = (heldOn: LocalDate, marshals: number) => about(drill({ heldOn, marshals })).outcome;

  it('is that of the day that governs the subject, and changes with it', () => {
    expect(outcomeOn('2019-12-31', 1)).toBe('satisfied');
    expect(outcomeOn('2020-03-01', 1)).toBe('violated');
    expect(outcomeOn('2020-03-01', 2)).toBe('satisfied');
  });

  it('is not that of the day of asking', () => {
    const of2019 = drill({ heldOn: '2019-12-31', marshals: 1 });
    const askedOn = (day: LocalDate) => about(of2019, hasMarshals, { ...everything, asOf: day });
    expect(askedOn('2019-12-31').outcome).toBe('satisfied');
    expect(askedOn('2999-01-01').outcome).toBe('satisfied');
    expect(askedOn('2999-01-01').basis).toEqual([article(law2010, 8)]);
  });

  it.each([
    ['2009-12-31', 'before-first'],
    ['2020-01-01', 'in-gap'],
    ['2020-02-29', 'in-gap'],
  ])('says nothing on %s, which lies %s', (heldOn, gap) => {
    const finding = about(drill({ heldOn }));
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      unknown: { code: 'no-basis', gap },
      values: [],
    });
    expect(finding.force).toBeUndefined();
    expect(finding.basis).toEqual(hasMarshals.basis);
  });

  it('says nothing after its last day', () => {
    const finding = about(drill({ heldOn: '2023-01-01' }), opensDoors as never);
    expect(finding.unknown).toEqual({ code: 'no-basis', gap: 'after-last' });
  });

  it('says nothing when no one has confirmed since when its only source binds', () => {
    const rests = ruleOn([article(unverified, 1)]);
    expect(about(drill(), rests).unknown).toEqual({ code: 'no-basis', gap: 'never-set' });
  });

  it('asks for a value, and says which is missing and why', () => {
    expect(about(drill(), isReported as never)).toMatchObject({
      outcome: 'undetermined',
      unknown: { code: 'no-value', parameterId: 'drill.report-time', gap: 'never-set' },
      force: 'statute',
      basis: [article(law2020, 11)],
      values: [],
    });
  });

  it('uses a value that only the place has set', () => {
    const options = { ...everything, overlay: overlayOf33 };
    expect(about(drill(), isReported as never, options as never).outcome).toBe('satisfied');
  });

  it('is found day by day, whatever order the subjects come in', () => {
    const days = ['2022-06-10', '2009-12-31', '2020-03-01', '2019-12-31', '2020-01-01', '2022-06-10'];
    const all = days.map((heldOn, n) => drill({ id: `drill-${n}`, heldOn, marshals: 1 }));
    const { findings } = evaluate([hasMarshals], { drills: all }, everything);
    expect(findings.map(({ outcome }) => outcome)).toEqual([
      'violated',
      'undetermined',
      'violated',
      'satisfied',
      'undetermined',
      'violated',
    ]);
  });
});

/** A rule of which only the basis matters. */
function ruleOn(basis: NonEmpty<Citation>, aim?: true): typeof hasMarshals {
  const rule = defineRule({
    id: 'drill.rests-on',
    package: samplePackage,
    basis,
    ...(aim && { aim }),
    subjects: drills,
    governedOn: () => '2022-06-10',
    check: () => violated(),
  });
  return rule as never;
}

describe('The force', () => {
  const cite = (instrument: Instrument) => article(instrument, 1);

  it.each<[string, NonEmpty<Citation>, true | undefined]>([
    ['statute', [item(plan, 1), cite(localRules), cite(law2020)], undefined],
    ['local', [item(plan, 1), cite(localRules)], undefined],
    ['plan', [item(plan, 1)], undefined],
    ['plan', [item(plan, 1), cite(law2010)], undefined],
    ['aim', [cite(law2020)], true],
  ])('is "%s" by the weightiest source in force that day', (force, basis, aim) => {
    expect(about(drill(), ruleOn(basis, aim)).force).toBe(force);
  });

  it('leaves sources out of the basis that were not in force that day', () => {
    const rule = ruleOn([cite(law2010), item(plan, 1), cite(unverified)]);
    expect(about(drill(), rule).basis).toEqual([item(plan, 1)]);
  });
});

describe('Missing facts', () => {
  it('are undetermined with their path, wherever the rule looked for them', () => {
    expect(about(drillWithout('heldOn'))).toMatchObject({
      outcome: 'undetermined',
      unknown: { code: 'missing-fact', path: 'heldOn' },
      basis: hasMarshals.basis,
      values: [],
    });
    expect(about(drillWithout('isDrill')).unknown).toEqual({ code: 'missing-fact', path: 'isDrill' });
    expect(about(drillWithout('heldOn')).governedOn).toBeUndefined();
  });

  it('of a check leave the law that was to be applied', () => {
    const asks = { ...hasMarshals, check: () => missing('marshals') };
    expect(about(drill(), asks)).toMatchObject({
      outcome: 'undetermined',
      governedOn: '2022-06-10',
      force: 'statute',
    });
  });
});

describe('A rule that does not ask a subject', () => {
  it('answers not-applicable, without a day or a value', () => {
    const finding = about(drill({ isDrill: false }));
    expect(finding).toMatchObject({ outcome: 'not-applicable', values: [] });
    expect(finding.governedOn).toBeUndefined();
  });

  it('may say so by its day or by its check', () => {
    const byDay = { ...hasMarshals, governedOn: () => notApplicable };
    const byCheck = { ...hasMarshals, check: () => notApplicable };
    expect([about(drill(), byDay).outcome, about(drill(), byCheck).outcome]).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
  });
});

describe('A report', () => {
  const all = [
    drill({ id: 'drill-3', marshals: 1 }),
    drill({ id: 'drill-1', marshals: 1 }),
    drill({ id: 'drill-2' }),
    drill({ id: 'drill-5', isDrill: false }),
    drill({ id: 'drill-4', heldOn: '2020-01-15' }),
    drill({ id: 'drill-6', heldOn: '2022-12-31', marshals: 0 }),
  ];
  const facts = { drills: all, schools: [] };

  it('counts every outcome', () => {
    expect(evaluate([hasMarshals], facts, { asOf }).tallies).toEqual({
      'drill.has-marshals': {
        satisfied: 1,
        violated: 2,
        pending: 1,
        'not-applicable': 1,
        undetermined: 1,
      },
    });
  });

  it('has findings of what is violated, pending and undetermined, unless asked otherwise', () => {
    const ids = (include?: typeof outcomes | readonly ['satisfied']) =>
      evaluate([hasMarshals], facts, { asOf, ...(include && { include }) }).findings.map(
        ({ subject, outcome }) => `${subject.id} ${outcome}`,
      );
    expect(ids()).toEqual([
      'drill-1 violated',
      'drill-3 violated',
      'drill-4 undetermined',
      'drill-6 pending',
    ]);
    expect(ids(['satisfied'])).toEqual(['drill-2 satisfied']);
    expect(ids(outcomes)).toHaveLength(6);
  });

  it('lists findings by rule and then by subject, whatever order both come in', () => {
    const report = evaluate(rules, facts, everything);
    const keys = report.findings.map(({ ruleId, subject }) => `${ruleId} ${subject.id}`);
    expect(keys).toEqual(keys.toSorted());
    expect(Object.keys(report.tallies)).toEqual(rules.map(({ id }) => id).toSorted());
    expect(evaluate(rules.toReversed(), { ...facts, drills: all.toReversed() }, everything)).toEqual(report);
  });

  it('says with what it was made', () => {
    const { receipt } = evaluate([hasMarshals, hasTurnout], facts, { asOf, overlay: overlayOf33 });
    expect(receipt).toEqual({
      asOf: [asOf],
      packages: [expect.stringMatching(/^@deputy-work\/rules@\d+\.\d+\.\d+$/), '@sample/fire@1.2.3'],
      overlays: ['33'],
      values: [
        { parameterId: 'drill.minimum-marshals', from: '2021-07-01', jurisdiction: '33' },
        { parameterId: 'drill.turnout', from: '2020-03-01' },
      ],
    });
  });

  it('leaves out of its receipt the values that judged nobody', () => {
    const one = { drills: [drill({ heldOn: '2015-05-05' })], schools: [] };
    expect(evaluate([hasMarshals, isReported, hasParts], one, { asOf }).receipt.values).toEqual([
      { parameterId: 'drill.minimum-marshals', from: '2010-01-01' },
    ]);
  });

  it('leaves out of its receipt a value that could judge nobody for want of another', () => {
    const needsBoth = defineRule({
      id: 'drill.needs-both',
      package: samplePackage,
      basis: [article(law2020, 9)],
      subjects: drills,
      parameters: { minimum: minimumMarshals, time: reportTime },
      governedOn: () => '2022-06-10',
      check: () => satisfied,
    });
    const report = evaluate([needsBoth], { drills: [drill()] }, { asOf });
    expect(report.findings[0]?.values).toHaveLength(1);
    expect(report.receipt.values).toEqual([]);
  });

  it('names every rule that was asked, even when there was nobody to ask about', () => {
    const { tallies, findings } = evaluate(rules, { drills: [], schools: [] }, { asOf });
    expect(Object.keys(tallies)).toHaveLength(rules.length);
    expect(findings).toEqual([]);
  });

  it('leaves the facts as they are', () => {
    const before = structuredClone(facts);
    evaluate(rules, facts, everything);
    expect(facts).toEqual(before);
  });
});

describe('Lookups', () => {
  it('are built in one walk, however many rules share them', () => {
    const keysOf = vi.fn(({ schoolId }: Drill) => [schoolId]);
    const bySchool = indexBy(drills, keysOf);
    const sharing = (id: string) =>
      defineRule({
        id,
        package: samplePackage,
        basis: [article(law2020, 9)],
        subjects: drills,
        indexes: { bySchool },
        governedOn: () => '2022-06-10',
        check: ({ schoolId }, _, { bySchool }) => (bySchool(schoolId).length === 2 ? satisfied : violated()),
      });
    const two = [drill({ id: 'drill-1' }), drill({ id: 'drill-2' })];
    const { tallies } = evaluate(
      [sharing('drill.first'), sharing('drill.second')],
      { drills: two },
      { asOf },
    );
    expect(keysOf).toHaveBeenCalledTimes(2);
    expect([tallies['drill.first'], tallies['drill.second']]).toMatchObject([
      { satisfied: 2 },
      { satisfied: 2 },
    ]);
  });

  it('reach over collections, and answer an empty list for an unknown key', () => {
    const facts = { drills: [drill()], schools: [{ id: 'school-1', openedOn: '2021-01-01' }] };
    expect(evaluate([holdsDrills], facts, { asOf }).tallies['school.holds-drills'].satisfied).toBe(1);
    const { findings } = evaluate([holdsDrills], { ...facts, drills: [] }, { asOf });
    expect(findings[0]?.unknown).toEqual({ code: 'judgement', words: '及时' });
  });

  it('find records in the order of the facts', () => {
    const bySchool = indexBy(drills, ({ schoolId }: Drill) => [schoolId]);
    const names = defineRule({
      id: 'drill.names-all',
      package: samplePackage,
      basis: [article(law2020, 9)],
      subjects: drills,
      indexes: { bySchool },
      governedOn: () => '2022-06-10',
      check: ({ schoolId }, _, { bySchool }) =>
        violated({ evidence: bySchool(schoolId).map(({ id }) => id) }),
    });
    const ids = ['drill-2', 'drill-1', 'drill-3'];
    const { findings } = evaluate([names], { drills: ids.map((id) => drill({ id })) }, { asOf });
    expect(findings[0]?.evidence).toEqual(ids);
  });

  it('see a subject among others on the same key', () => {
    const two = [drill({ id: 'drill-1' }), drill({ id: 'drill-2' })];
    const { findings } = evaluate([isOnlyOneThatDay], { drills: two }, { asOf });
    expect(findings.map(({ evidence }) => evidence)).toEqual([['drill-2'], ['drill-1']]);
  });
});

describe('A mistake of a programmer', () => {
  const broken = { ...hasMarshals, check: () => JSON.parse('{') as never };

  it('in a rule is thrown with the rule and the subject, and with its cause', () => {
    const ask = () => evaluate([hasTurnout, broken], { drills: [drill()] }, { asOf });
    expect(ask).toThrow(RuleFailure);
    expect(ask).toThrow(
      expect.objectContaining({
        ruleId: 'drill.has-marshals',
        subjectId: 'drill-1',
        cause: expect.any(SyntaxError) as unknown,
      }),
    );
    expect(ask).toThrow(
      /^Rule "drill\.has-marshals" threw while it judged subject "drill-1": .* mend the rule/,
    );
  });

  it('in a lookup is thrown the same way', () => {
    const failing = indexBy(drills, ({ doors }: Drill) => [doors[1]!.id]);
    const rule = defineRule({
      id: 'drill.looks-up',
      package: samplePackage,
      basis: [article(law2020, 9)],
      subjects: drills,
      indexes: { failing },
      governedOn: () => '2022-06-10',
      check: () => satisfied,
    });
    expect(() => evaluate([rule], { drills: [drill()] }, { asOf })).toThrow(
      expect.objectContaining({ name: 'RuleFailure', ruleId: 'drill.looks-up', subjectId: 'drill-1' }),
    );
  });

  it('is a collection that the facts lack, be it of subjects or of a lookup', () => {
    const code = (name: string): unknown =>
      expect.objectContaining({
        code: 'missing-collection',
        message: expect.stringContaining(name) as string,
      });
    // @ts-expect-error the facts have no drills
    expect(() => evaluate([hasMarshals], { schools: [] }, { asOf })).toThrow(code('"drills"'));
    // @ts-expect-error the lookup over drills needs them
    expect(() => evaluate([holdsDrills], { schools: [] }, { asOf })).toThrow(code('"drills"'));
  });

  it('is a rule listed twice', () => {
    const ask = () => evaluate([hasMarshals, hasMarshals], { drills: [] }, { asOf });
    expect(ask).toThrow(expect.objectContaining({ code: 'duplicate-rule' }));
    expect(ask).toThrow(
      'Rule "drill.has-marshals" is listed twice, and would be counted twice. List it once.',
    );
  });

  it('is a day of asking that is no day', () => {
    expect(() => evaluate([hasMarshals], { drills: [] }, { asOf: 'today' })).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
  });

  describe('is a parameter id with two meanings', () => {
    const asking = (id: string, ...parameters: readonly Parameter[]) =>
      defineRule({
        id,
        package: samplePackage,
        basis: [article(law2020, 9)],
        subjects: drills,
        parameters: Object.fromEntries(parameters.map((parameter, n) => [`p${n}`, parameter])),
        governedOn: () => '2022-06-10',
        check: () => satisfied,
      });
    const other = defineParameter({ ...turnout, id: minimumMarshals.id });
    const conflict: unknown = expect.objectContaining({
      code: 'conflicting-parameter',
      message: expect.stringContaining('"drill.minimum-marshals"') as string,
    });

    it('among the rules asked', () => {
      const ask = () => evaluate([hasMarshals, asking('drill.other', other)], { drills: [] }, { asOf });
      expect(ask).toThrow(conflict);
    });

    it('or in one rule', () => {
      const ask = () => evaluate([asking('drill.other', minimumMarshals, other)], { drills: [] }, { asOf });
      expect(ask).toThrow(conflict);
    });

    it('but an equal copy of a parameter means the same', () => {
      const copy = structuredClone(minimumMarshals);
      const ask = () => evaluate([hasMarshals, asking('drill.other', copy)], { drills: [] }, { asOf });
      expect(ask).not.toThrow();
    });
  });
});

it('Rules about several collections are each asked about their own', () => {
  const facts = { drills: [drill()], schools: [{ id: 'school-1', openedOn: '2021-01-01' }] };
  const { findings } = evaluate([hasMarshals, hasTurnout, holdsDrills], facts, everything);
  expect(findings.map(({ subject }) => subject.collection)).toEqual(['drills', 'drills', 'schools']);
});

describe('Whether a rule asks a subject', () => {
  const isAskedAfter = defineRule({
    ...{ id: 'drill.asked-after', package: samplePackage, basis: [article(law2020, 9)], subjects: drills },
    indexes: { onSameDay: indexBy(drills, ({ heldOn = 'unknown' }) => [heldOn]) },
    appliesTo: ({ heldOn = 'unknown' }, { asOf: today, onSameDay }) =>
      heldOn <= today && onSameDay(heldOn).length === 1,
    governedOn: ({ heldOn }) => heldOn ?? missing('heldOn'),
    check: () => satisfied,
  });
  const asked = (subjects: readonly Drill[], day: LocalDate) =>
    evaluate([isAskedAfter], { drills: subjects }, { asOf: day }).tallies['drill.asked-after'].satisfied;

  it('may hang on the day of asking', () => {
    const held = [drill({ heldOn: '2022-06-10' })];
    expect(asked(held, '2022-06-09')).toBe(0);
    expect(asked(held, '2022-06-10')).toBe(1);
  });

  it('may hang on other facts', () => {
    const twice = [drill({ heldOn: '2022-06-10' }), drill({ id: 'drill-2', heldOn: '2022-06-10' })];
    expect(asked(twice, '2022-06-10')).toBe(0);
  });
});

describe('The day whose law governs', () => {
  const lasts = defineRule({
    ...{ id: 'school.lasts', package: samplePackage, basis: [article(law2010, 9), article(law2020, 9)] },
    subjects: schools,
    indexes: { drillsOf: indexBy(drills, ({ schoolId }: Drill) => [schoolId]) },
    governedOn: ({ id }, { asOf: today, drillsOf }) => drillsOf(id)[0]?.heldOn ?? today,
    check: () => satisfied,
  });
  const governing = (subjects: readonly Drill[]) =>
    evaluate([lasts], { schools: [{ id: 'school-1' }], drills: subjects }, everything).findings[0];

  it('may be that of another fact', () => {
    expect(governing([drill({ heldOn: '2015-05-05' })])).toMatchObject({
      governedOn: '2015-05-05',
      basis: [article(law2010, 9)],
    });
  });

  it('may be the day of asking', () => {
    expect(governing([])).toMatchObject({ governedOn: asOf, basis: [article(law2020, 9)] });
  });
});
