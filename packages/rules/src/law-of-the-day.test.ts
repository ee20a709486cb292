import { describe, expect, it } from 'vitest';
import { about, asOf, everything, samplePackage } from '../tests/asking.ts';
import {
  drill,
  drills,
  hasMarshals,
  isReported,
  law2010,
  law2020,
  localRules,
  opensDoors,
  overlayOf33,
  plan,
  schools,
  unverified,
  type Drill,
} from '../tests/sample.ts';
import { satisfied, violated } from './answer.ts';
import { article, item, type Citation } from './citation.ts';
import { indexBy } from './collection.ts';
import { evaluate } from './evaluate.ts';
import type { Instrument } from './instrument.ts';
import type { LocalDate } from './local-date.ts';
import { defineRule } from './rule.ts';
import type { NonEmpty } from './text.ts';

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
