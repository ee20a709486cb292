import { describe, expect, it, vi } from 'vitest';
import { asOf, everything, samplePackage } from '../tests/asking.ts';
import {
  drill,
  drills,
  hasMarshals,
  hasParts,
  hasTurnout,
  holdsDrills,
  isOnlyOneThatDay,
  isReported,
  law2020,
  minimumMarshals,
  overlayOf33,
  reportTime,
  rules,
  type Drill,
} from '../tests/sample.ts';
import { satisfied, violated } from './answer.ts';
import { article } from './citation.ts';
import { indexBy } from './collection.ts';
import { evaluate } from './evaluate.ts';
import { outcomes } from './outcome.ts';
import { defineRule } from './rule.ts';

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

it('Rules about several collections are each asked about their own', () => {
  const facts = { drills: [drill()], schools: [{ id: 'school-1', openedOn: '2021-01-01' }] };
  const { findings } = evaluate([hasMarshals, hasTurnout, holdsDrills], facts, everything);
  expect(findings.map(({ subject }) => subject.collection)).toEqual(['drills', 'drills', 'schools']);
});
