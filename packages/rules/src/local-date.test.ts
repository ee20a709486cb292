import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertLocalDate, dayAfter, daysBetween, hasHappened, isLocalDate } from './local-date.ts';
import { localDateSchema } from './schema/local-date.ts';

const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isLocalDate', () => {
  it('takes every day that exists, the leap day of a leap year among them', () => {
    expect(['2022-06-10', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'].every(isLocalDate)).toBe(
      true,
    );
  });

  it.each([
    ['a leap day of a common year', '2022-02-29'],
    ['a leap day of a century', '1900-02-29'],
    ['a month too many', '2022-13-01'],
    ['a day too many', '2022-04-31'],
    ['day zero', '2022-04-00'],
    ['another form', '2022-4-1'],
    ['a time', '2022-04-01T00:00:00Z'],
    ['a space', '2022-04-01 '],
    ['nothing', undefined],
    ['a number', 20220401],
  ])('refuses %s', (_, value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it('agrees with the schema of dates about all that looks like a day', () => {
    const digits = (most: number, width: number) =>
      fc.nat(most).map((number) => String(number).padStart(width, '0'));
    const looksLikeADay = fc.tuple(digits(9999, 4), digits(13, 2), digits(32, 2)).map((p) => p.join('-'));
    fc.assert(
      fc.property(looksLikeADay, (text) => {
        expect(isLocalDate(text)).toBe(localDateSchema.safeParse(text).success);
      }),
    );
  });
});

describe('assertLocalDate', () => {
  it('says which value is no day, where, and how to write one', () => {
    expect(() => {
      assertLocalDate('1.4.2022', 'asOf');
    }).toThrow('asOf is "1.4.2022", which is not a calendar day. Write it as YYYY-MM-DD.');
  });
});

describe('dayAfter', () => {
  it.each([
    ['2022-06-10', '2022-06-11'],
    ['2022-12-31', '2023-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['1900-02-28', '1900-03-01'],
    ['0099-12-31', '0100-01-01'],
  ])('of %s is %s', (date, next) => {
    expect(dayAfter(date)).toBe(next);
  });

  it('is one day later, whatever the day', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(daysBetween(date, dayAfter(date))).toBe(1);
      }),
    );
  });
});

describe('daysBetween', () => {
  it('counts whole days, backwards as negative', () => {
    expect(daysBetween('2022-06-10', '2022-06-10')).toBe(0);
    expect(daysBetween('2022-06-10', '2022-07-10')).toBe(30);
    expect(daysBetween('2024-03-01', '2024-02-01')).toBe(-29);
    expect(daysBetween('0001-01-01', '2022-01-01')).toBe(738_155);
  });

  it('adds up over any day between', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });
});

describe('hasHappened', () => {
  it('counts the day itself, and nothing that is recorded for later or not at all', () => {
    expect(hasHappened('2022-06-09', '2022-06-10')).toBe(true);
    expect(hasHappened('2022-06-10', '2022-06-10')).toBe(true);
    expect(hasHappened('2022-06-11', '2022-06-10')).toBe(false);
    expect(hasHappened(undefined, '2022-06-10')).toBe(false);
  });
});
