import { describe, expect, it } from 'vitest';
import { addWorkingDays } from './add-working-days.ts';

describe('addWorkingDays', () => {
  it('does not count the day itself', () => {
    expect(addWorkingDays('2022-04-06', 1)).toEqual({ known: true, value: '2022-04-07' });
  });

  it('counts make-up days and passes over days off', () => {
    expect(addWorkingDays('2022-09-30', 2)).toEqual({ known: true, value: '2022-10-09' });
  });

  it('goes back for a negative amount', () => {
    expect(addWorkingDays('2022-10-09', -2)).toEqual({ known: true, value: '2022-09-30' });
  });

  it('leaves the day as it is for 0, worked or not', () => {
    expect(addWorkingDays('2022-10-01', 0)).toEqual({ known: true, value: '2022-10-01' });
  });

  it('crosses from one year into the next', () => {
    expect(addWorkingDays('2021-12-31', 1)).toEqual({ known: true, value: '2022-01-04' });
  });

  it('names the year it has no data for', () => {
    expect(addWorkingDays('2004-01-02', -1)).toEqual({
      known: false,
      reason: 'no-holiday-data',
      year: 2003,
    });
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, which is not whole', (amount) => {
    expect(() => addWorkingDays('2022-04-01', amount)).toThrow('Pass a whole number.');
  });
});
