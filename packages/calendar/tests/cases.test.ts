import { describe, expect, it } from 'vitest';
import { dueOn, latestDayBefore } from '../src/index.ts';
import { inWordsOfACase, readCases } from './read-cases.ts';

describe('periods that run on from their start', () => {
  it.each(readCases('due-on'))('$title', ({ start, duration, restDays, expect: expected }) => {
    const due = dueOn(start, duration, restDays ? { restDays } : {});
    expect(inWordsOfACase(due)).toEqual(expected);
  });
});

describe('limits that are counted back from an event', () => {
  it.each(readCases('latest-day-before'))('$title', ({ start, duration, expect: expected }) => {
    expect(inWordsOfACase(latestDayBefore(start, duration))).toEqual(expected);
  });
});
