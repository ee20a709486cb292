import { describe, expect, it } from 'vitest';
import { latestDayBefore } from './latest-day-before.ts';

describe('latestDayBefore', () => {
  it('answers the day and how it was reached, counted back from the day before the event', () => {
    expect(latestDayBefore('2022-03-31', { amount: 1, unit: 'month' })).toEqual({
      known: true,
      due: '2022-02-28',
      working: {
        direction: 'before',
        start: '2022-03-31',
        duration: { amount: 1, unit: 'month' },
        countedFrom: '2022-03-30',
        rawEnd: '2022-02-28',
        monthEnd: true,
        skipped: [],
        makeUpDays: [],
        restDays: 'none',
        basis: [
          expect.objectContaining({ place: { article: 201 } }),
          expect.objectContaining({ place: { article: 202 } }),
        ],
        interpretation: 'analogy',
      },
    });
  });

  it('asks for no holiday data for days and months', () => {
    expect(latestDayBefore('1993-03-15', { amount: 45, unit: 'day' })).toMatchObject({ due: '1993-01-29' });
  });

  it('says how far a count of working days is certain', () => {
    expect(latestDayBefore('2004-01-06', { amount: 5, unit: 'working-day' })).toMatchObject({
      known: false,
      year: 2003,
      direction: 'before',
      nearest: '2003-12-29',
    });
  });

  it('refuses an event that is no day', () => {
    expect(() => latestDayBefore('2022-13-01', { amount: 1, unit: 'month' })).toThrow(
      'Write it as YYYY-MM-DD.',
    );
  });
});
