import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law2020, minimumMarshals, overlayOf33, parameters, reportTime } from '../tests/sample.ts';
import { article } from './citation.ts';
import { dayAfter, type LocalDate } from './local-date.ts';
import { defineOverlay, layerOverlays, type OverlayValue } from './overlay.ts';
import { defineParameter, type DatedValue } from './parameter.ts';
import { valueOn } from './value-on.ts';

const basis = [article(law2020, 9)] as const;

/** The value of the marshals on a day, or why there is none. */
function marshals(day: LocalDate, overlay = layerOverlays('11', [])) {
  const value = valueOn(minimumMarshals, day, overlay);
  return value.known ? value.value : value.gap;
}

describe('valueOn', () => {
  it('changes on the days on which the law does, and on no other', () => {
    const sweep = [
      ['2009-12-31', 'before-first'],
      ['2010-01-01', 1],
      ['2019-12-31', 1],
      ['2020-01-01', 'in-gap'],
      ['2020-02-29', 'in-gap'],
      ['2020-03-01', 2],
      ['2999-12-31', 2],
    ] as const;
    expect(sweep.map(([day]) => [day, marshals(day)])).toEqual(sweep);
  });

  it('answers with the days, the source and the parameter', () => {
    expect(valueOn(minimumMarshals, '2015-05-05')).toEqual({
      known: true,
      parameter: minimumMarshals,
      ...minimumMarshals.values[0],
    });
  });

  it('has no value after the last, and never falls back to it', () => {
    const [first] = minimumMarshals.values;
    const ended = defineParameter({ ...minimumMarshals, values: [first!] });
    expect(valueOn(ended, '2020-01-01')).toEqual({ known: false, parameter: ended, gap: 'after-last' });
  });

  it('has no value when none was ever set', () => {
    expect(valueOn(reportTime, '2022-01-01')).toEqual({
      known: false,
      parameter: reportTime,
      gap: 'never-set',
    });
  });

  it("takes a place's own value from its first day, and says whose it is", () => {
    expect(marshals('2021-06-30', overlayOf33)).toBe(2);
    expect(marshals('2021-07-01', overlayOf33)).toBe(3);
    expect(valueOn(minimumMarshals, '2022-01-01', overlayOf33)).toEqual({
      known: true,
      parameter: minimumMarshals,
      from: '2021-07-01',
      value: 3,
      basis: overlayOf33.layers[0]?.values[minimumMarshals.id]?.[0]?.basis,
      jurisdiction: '33',
    });
  });

  it('goes from the most specific place through those around it to the nation', () => {
    const own = (value: number, from: LocalDate, to?: LocalDate): OverlayValue => ({
      from,
      ...(to === undefined ? {} : { to }),
      value,
      unit: 'marshal',
      basis,
    });
    const county = { [minimumMarshals.id]: [own(6, '2022-06-01', '2022-06-30')] };
    const city = { [minimumMarshals.id]: [own(5, '2022-05-01', '2022-07-31')] };
    const overlay = layerOverlays('330106', [
      defineOverlay('3301', city, parameters),
      overlayOf33,
      defineOverlay('330106', county, parameters),
    ]);
    const days = ['2021-06-30', '2022-04-30', '2022-05-31', '2022-06-30', '2022-07-31', '2022-08-01'];
    expect(days.map((day) => marshals(day, overlay))).toEqual([2, 3, 5, 6, 5, 3]);
  });

  it('finds what a walk through all values finds', () => {
    const startsOrEnds = fc.uniqueArray(fc.nat(400), { minLength: 2, maxLength: 24 });
    const later = (days: number) => Array.from({ length: days }).reduce<LocalDate>(dayAfter, '2021-01-01');
    fc.assert(
      fc.property(startsOrEnds, fc.nat(400), fc.boolean(), (edges, at, isOpen) => {
        const days = edges.toSorted((a, b) => a - b).map(later);
        const values = days.flatMap((from, index): DatedValue<number>[] => {
          const to = days[index + 1];
          if (index % 2 === 1) return [];
          if (to === undefined || (isOpen && index + 2 >= days.length))
            return [{ from, value: index, basis }];
          return [{ from, to, value: index, basis }];
        });
        const parameter = defineParameter({ ...minimumMarshals, values });
        const day = later(at);
        const walked = values.find(({ from, to }) => from <= day && (to === undefined || day <= to));
        const found = valueOn(parameter, day);
        expect(found.known ? found.value : undefined).toBe(walked?.value);
      }),
    );
  });
});
