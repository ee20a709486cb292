import { describe, expect, it } from 'vitest';
import { asOf, samplePackage } from '../tests/asking.ts';
import {
  drill,
  drills,
  hasMarshals,
  hasTurnout,
  holdsDrills,
  law2020,
  minimumMarshals,
  turnout,
  type Drill,
} from '../tests/sample.ts';
import { satisfied } from './answer.ts';
import { article } from './citation.ts';
import { indexBy } from './collection.ts';
import { RuleFailure } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { defineParameter, type Parameter } from './parameter.ts';
import { defineRule } from './rule.ts';

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
