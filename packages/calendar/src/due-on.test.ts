import { describe, expect, it } from 'vitest';
import { coveredYears } from './covered-years.ts';
import type { Due } from './due.ts';
import { dueOn } from './due-on.ts';

const months = (amount: number) => ({ amount, unit: 'month' }) as const;
const days = (amount: number) => ({ amount, unit: 'day' }) as const;
const workingDays = (amount: number) => ({ amount, unit: 'working-day' }) as const;

const articlesOf = (due: Due) => (due.known ? due.working.basis.map(({ place }) => place) : []);

describe('dueOn', () => {
  it('answers the day and how it was reached', () => {
    expect(dueOn('2022-04-28', days(5))).toEqual({
      known: true,
      due: '2022-05-05',
      working: {
        direction: 'after',
        start: '2022-04-28',
        duration: { amount: 5, unit: 'day' },
        countedFrom: '2022-04-29',
        rawEnd: '2022-05-03',
        monthEnd: false,
        skipped: [
          { date: '2022-05-03', reason: 'holiday', name: { 'zh-CN': '劳动节', en: 'Labour Day' } },
          { date: '2022-05-04', reason: 'holiday', name: { 'zh-CN': '劳动节', en: 'Labour Day' } },
        ],
        makeUpDays: [],
        restDays: 'holidays-and-weekends',
        basis: [expect.anything(), expect.anything()],
        interpretation: 'analogy',
      },
    });
  });

  it('survives a wire: the answer is plain data', () => {
    const due = dueOn('2022-04-01', workingDays(10));
    expect(JSON.parse(JSON.stringify(due))).toEqual(due);
  });

  it('cites only the articles it followed', () => {
    expect(articlesOf(dueOn('2022-04-01', months(3)))).toEqual([
      { article: 201 },
      { article: 202 },
      { article: 203 },
    ]);
    expect(articlesOf(dueOn('2022-04-01', days(3)))).toEqual([{ article: 201 }, { article: 203 }]);
    expect(articlesOf(dueOn('2022-04-01', months(3), { restDays: 'none' }))).toEqual([
      { article: 201 },
      { article: 202 },
    ]);
    expect(articlesOf(dueOn('2022-04-01', workingDays(3)))).toEqual([{ article: 201 }]);
  });

  it('never cites the Civil Code as law in force on the day, since its first day is unverified', () => {
    const due = dueOn('2022-04-01', months(3));
    expect(due.known && due.working.basis.map(({ instrument }) => instrument.inForce)).toEqual(
      Array.from({ length: 3 }, () => 'unverified'),
    );
  });

  it('takes no notice of restDays for working days, which never end on one', () => {
    expect(dueOn('2022-04-01', workingDays(10), { restDays: 'none' })).toEqual(
      dueOn('2022-04-01', workingDays(10)),
    );
  });

  it('ends on the start when the length is 0', () => {
    expect(dueOn('2022-04-06', days(0))).toMatchObject({ due: '2022-04-06' });
    expect(dueOn('2022-04-06', workingDays(0))).toMatchObject({ due: '2022-04-06' });
  });

  it('says which year is missing and how far the count is certain', () => {
    const lastYear = Math.max(...coveredYears);
    expect(dueOn(`${lastYear}-10-08`, months(3))).toEqual({
      known: false,
      reason: 'no-holiday-data',
      year: lastYear + 1,
      direction: 'after',
      start: `${lastYear}-10-08`,
      duration: { amount: 3, unit: 'month' },
      nearest: `${lastYear + 1}-01-08`,
    });
  });

  it.each([
    ['2022-02-30', days(1), 'invalid-date', 'The day to count from is "2022-02-30"'],
    ['2022-02-01', days(-1), 'invalid-amount', 'Use latestDayBefore to count backwards.'],
    ['2022-02-01', days(0.5), 'invalid-amount', 'duration.amount is 0.5'],
    [
      '2022-02-01',
      { amount: 1, unit: 'week' as 'day' },
      'invalid-unit',
      'Use one of day, working-day, month.',
    ],
    ['2022-02-01', months(120_000), 'out-of-range', 'leave the years 0000 to 9999'],
    ['2022-02-01', days(1e15), 'out-of-range', 'leave the years 0000 to 9999'],
  ])('refuses %s with %j as %s', (start, duration, code, words) => {
    expect(() => dueOn(start, duration)).toThrow(expect.objectContaining({ name: 'CalendarError', code }));
    expect(() => dueOn(start, duration)).toThrow(words);
  });
});
