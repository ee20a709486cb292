import { describe, expect, it } from 'vitest';
import { coveredYears } from './covered-years.ts';
import { CalendarError } from './errors.ts';
import { isWorkingDay } from './is-working-day.ts';

const yes = { known: true, value: true };
const no = { known: true, value: false };
const lastYear = Math.max(...coveredYears);

describe('isWorkingDay', () => {
  it('says yes to a Friday', () => {
    expect(isWorkingDay('2022-04-01')).toEqual(yes);
  });

  it('says no to a Saturday and a Sunday', () => {
    expect(isWorkingDay('2022-04-09')).toEqual(no);
    expect(isWorkingDay('2022-04-10')).toEqual(no);
  });

  it('says no to a Monday that is off for a festival', () => {
    expect(isWorkingDay('2022-04-04')).toEqual(no);
  });

  it('says yes to a Saturday that makes up for a day off', () => {
    expect(isWorkingDay('2022-04-02')).toEqual(yes);
  });

  it('does not take a year without data for a year without holidays', () => {
    expect(isWorkingDay('1999-10-01')).toEqual({ known: false, reason: 'no-holiday-data', year: 1999 });
    expect(isWorkingDay(`${lastYear + 1}-03-01`)).toMatchObject({ known: false, year: lastYear + 1 });
  });

  it("waits for the next year's notice in the last week of the last year, because New Year's days off are in it", () => {
    expect(isWorkingDay(`${lastYear}-12-24`)).toMatchObject({ known: true });
    expect(isWorkingDay(`${lastYear}-12-25`)).toEqual({
      known: false,
      reason: 'no-holiday-data',
      year: lastYear + 1,
    });
  });

  it('knows the last week of a year whose next year is covered', () => {
    expect(isWorkingDay('2018-12-29')).toEqual(yes);
    expect(isWorkingDay('2018-12-31')).toEqual(no);
  });

  it.each(['2022-02-29', '2022-4-1', '2022-04-01T00:00:00Z', ''])('refuses %j, which is no day', (date) => {
    expect(() => isWorkingDay(date)).toThrow(CalendarError);
    expect(() => isWorkingDay(date)).toThrow('Write it as YYYY-MM-DD.');
  });
});
