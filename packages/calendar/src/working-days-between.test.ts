import { describe, expect, it } from 'vitest';
import { workingDaysBetween } from './working-days-between.ts';

describe('workingDaysBetween', () => {
  it('counts the last day and not the first', () => {
    expect(workingDaysBetween('2022-04-06', '2022-04-08')).toEqual({ known: true, value: 2 });
  });

  it('counts make-up days and not days off', () => {
    expect(workingDaysBetween('2022-09-30', '2022-10-10')).toEqual({ known: true, value: 3 });
  });

  it('is negative towards the past, the first day again not counted', () => {
    expect(workingDaysBetween('2022-04-08', '2022-04-06')).toEqual({ known: true, value: -2 });
  });

  it('is 0 from a day to itself, for which no data is needed', () => {
    expect(workingDaysBetween('1999-10-01', '1999-10-01')).toEqual({ known: true, value: 0 });
  });

  it('names the first year on the way that has no data', () => {
    expect(workingDaysBetween('2004-01-02', '2002-12-31')).toEqual({
      known: false,
      reason: 'no-holiday-data',
      year: 2003,
    });
  });
});
