import { describe, expect, it } from 'vitest';
import { about, asOf, everything, samplePackage } from '../tests/asking.ts';
import {
  drill,
  drills,
  drillWithout,
  hasMarshals,
  law2020,
  minimumMarshals,
  overlayOf33,
  type Drill,
} from '../tests/sample.ts';
import { missing, notApplicable, satisfied } from './answer.ts';
import { article } from './citation.ts';
import { indexBy } from './collection.ts';
import { atLeast } from './comparators/at-least.ts';
import { evaluate } from './evaluate.ts';
import type { LocalDate } from './local-date.ts';
import { defineRule } from './rule.ts';

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
