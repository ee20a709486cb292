import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inWordsOfACase, readCases } from './read-cases.ts';

// Minutes behind UTC on 20 December 2011. Los Angeles has summer time, São Paulo skipped midnights for it, Samoa skipped a whole day.
const zones = {
  'Asia/Shanghai': -480,
  'America/Los_Angeles': 480,
  'America/Sao_Paulo': 120,
  'Pacific/Apia': 600,
};

const durations = [
  { amount: 45, unit: 'day' },
  { amount: 1, unit: 'month' },
  { amount: 10, unit: 'working-day' },
] as const;

const zoneOfThisMachine = process.env['TZ'];
const moveTo = (zone: string | undefined) => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};

/** The calendar as a program started in `zone` loads it. */
async function loadIn(zone: string) {
  moveTo(zone);
  vi.resetModules();
  return import('../src/index.ts');
}

const daysOf = (year: number) =>
  Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10));

/** What is answered about every day of some years; in 2011 Samoa had no 30 December. */
const answersOf = ({ dueOn, latestDayBefore, isWorkingDay }: Awaited<ReturnType<typeof loadIn>>) =>
  [2011, 2012, 2022].flatMap(daysOf).map((day) => ({
    day,
    working: isWorkingDay(day),
    due: durations.map((duration) => inWordsOfACase(dueOn(day, duration))),
    latest: durations.map((duration) => inWordsOfACase(latestDayBefore(day, duration))),
  }));

let inUtc: ReturnType<typeof answersOf>;
beforeAll(async () => {
  inUtc = answersOf(await loadIn('UTC'));
});
afterAll(() => {
  moveTo(zoneOfThisMachine);
});

describe.each(Object.entries(zones))('a machine in %s', (zone, minutesBehindUtc) => {
  let calendar: Awaited<ReturnType<typeof loadIn>>;
  beforeAll(async () => {
    calendar = await loadIn(zone);
  });

  it('keeps its local time', () => {
    expect(new Date('2011-12-20').getTimezoneOffset()).toBe(minutesBehindUtc);
  });

  it('gives the answers of a machine in UTC', () => {
    expect(answersOf(calendar)).toEqual(inUtc);
  });

  it.each(readCases('due-on'))('decides the legal case: $title', (legalCase) => {
    const { start, duration, restDays, expect: expected } = legalCase;
    expect(inWordsOfACase(calendar.dueOn(start, duration, restDays ? { restDays } : {}))).toEqual(expected);
  });
});
