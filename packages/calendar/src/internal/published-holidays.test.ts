import chineseDays from 'chinese-days';
import published from 'chinese-days/dist/chinese-days.json';
import { describe, expect, it, vi } from 'vitest';
import { isWorkingDay } from '../is-working-day.ts';
import { findDayOff, findMakeUpDay, publishedYears } from './published-holidays.ts';
import { daysOfYear, isWeekend } from './shift.ts';

// The functions of chinese-days can be trusted in UTC, and only there.
vi.hoisted(() => {
  process.env['TZ'] = 'UTC';
});

const daysOff = Object.keys(published.holidays);
const makeUpDays = Object.keys(published.workdays);

describe('the published holidays', () => {
  it.each(publishedYears)('of %i agree with what the data package itself says in UTC', (year) => {
    const lastYear = Math.max(...publishedYears);
    const days = daysOfYear(year).filter((day) => day < `${lastYear}-12-25`);
    expect(days.map((day) => isWorkingDay(day))).toEqual(
      days.map((day) => ({ known: true, value: chineseDays.isWorkday(day) })),
    );
  });

  it('have a name in both languages for every day', () => {
    for (const name of daysOff.map(findDayOff)) {
      expect(name?.['zh-CN']).toMatch(/^(元旦|\p{Script=Han}+节|.+纪念日)$/u);
      expect(name?.en).toMatch(/^[A-Z]/);
    }
    expect(findDayOff('2022-04-05')).toEqual({ 'zh-CN': '清明节', en: 'Tomb-sweeping Day' });
    expect(findMakeUpDay('2022-10-08')).toEqual({ 'zh-CN': '国庆节', en: 'National Day' });
  });

  it('make up only on Saturdays and Sundays, and never on a day off', () => {
    expect(makeUpDays.filter((day) => !isWeekend(day))).toEqual([]);
    expect(makeUpDays.filter((day) => daysOff.includes(day))).toEqual([]);
  });

  it("never reached back beyond 25 December for the next year's New Year", () => {
    const inDecember = [...daysOff, ...makeUpDays].filter((day) => day.slice(5, 7) === '12');
    expect(inDecember.length).toBeGreaterThan(0);
    expect(inDecember.filter((day) => day.slice(5) < '12-25')).toEqual([]);
  });
});
