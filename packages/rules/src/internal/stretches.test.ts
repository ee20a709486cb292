import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stretches } from './stretches.ts';

describe('Stretches', () => {
  it('cut time on the days given, in whatever order and however often', () => {
    const stretches = new Stretches(['2022-01-01', '2020-03-01', '2022-01-01']);
    const days = ['0000-01-01', '2020-02-29', '2020-03-01', '2021-12-31', '2022-01-01', '9999-12-31'];
    expect(days.map((day) => stretches.indexOf(day))).toEqual([0, 0, 1, 1, 2, 2]);
    expect([1, 2].map((index) => stretches.firstDayOf(index))).toEqual(['2020-03-01', '2022-01-01']);
  });

  it('are one when nothing changes', () => {
    expect(new Stretches([]).indexOf('2022-01-01')).toBe(0);
  });

  it('answer the same whatever was asked before', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2022-01-0${n}`);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), fc.array(day, { minLength: 1 }), (changes, asked) => {
        const used = new Stretches(changes);
        expect(asked.map((each) => used.indexOf(each))).toEqual(
          asked.map((each) => new Stretches(changes).indexOf(each)),
        );
      }),
    );
  });
});
