import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueInForce } from '../../tests/value-in-force.ts';
import type { Answer } from '../answer.ts';
import type { Fraction } from '../fraction.ts';
import { fractionAtLeast } from './fraction-at-least.ts';
import { fractionMoreThan } from './fraction-more-than.ts';

const comparators = {
  fractionAtLeast: (part: number, whole: number, fraction: Fraction) =>
    fractionAtLeast(part, whole, valueInForce('fractionAtLeast', fraction)),
  fractionMoreThan: (part: number, whole: number, fraction: Fraction) =>
    fractionMoreThan(part, whole, valueInForce('fractionMoreThan', fraction)),
};
const half = { numerator: 1, denominator: 2 };
const twoThirds = { numerator: 2, denominator: 3 };

const outcomes = (answers: readonly Answer[]) => answers.map(({ outcome }) => outcome);

describe('fractionAtLeast', () => {
  const of = (whole: number, ...parts: number[]) =>
    parts.map((part) => comparators.fractionAtLeast(part, whole, twoThirds));

  it('includes the share itself', () => {
    expect(outcomes(of(9, 5, 6, 7))).toEqual(['violated', 'satisfied', 'satisfied']);
  });

  it('rounds up where the share is no whole number', () => {
    expect(outcomes(of(10, 6, 7))).toEqual(['violated', 'satisfied']);
  });

  it('says how many of how many are required, and how many more that is', () => {
    expect(comparators.fractionAtLeast(4, 10, twoThirds)).toEqual({
      outcome: 'violated',
      measure: {
        comparison: 'fractionAtLeast',
        measured: { part: 4, whole: 10 },
        required: { part: 7, whole: 10 },
        shortfall: 3,
        unit: 'drill',
        parameterId: 'limit',
      },
      remedy: { code: 'add', amount: 3, unit: 'drill' },
    });
  });
});

describe('fractionMoreThan', () => {
  const of = (whole: number, ...parts: number[]) =>
    parts.map((part) => comparators.fractionMoreThan(part, whole, half));

  it('excludes the share itself: exactly half is no majority', () => {
    expect(outcomes(of(10, 4, 5, 6))).toEqual(['violated', 'violated', 'satisfied']);
    expect(outcomes(of(11, 5, 6))).toEqual(['violated', 'satisfied']);
  });

  it('requires one more than the share', () => {
    expect(of(2980, 1490)[0]?.measure).toMatchObject({ required: { part: 1491, whole: 2980 }, shortfall: 1 });
  });
});

describe.each(['fractionAtLeast', 'fractionMoreThan'] as const)('%s', (comparison) => {
  const compare = comparators[comparison];
  const count = (max: number) => fc.nat(max);
  const fraction = (max: number): fc.Arbitrary<Fraction> =>
    fc.record({ numerator: fc.nat(max), denominator: fc.integer({ min: 1, max }) });

  it('holds once the remedy is applied, and not with one less', () => {
    fc.assert(
      fc.property(count(4000), count(4000), fraction(20), (part, whole, value) => {
        const { remedy } = compare(part, whole, value);
        const amount = remedy?.code === 'add' ? remedy.amount : 0;
        expect(compare(part + amount, whole, value).outcome).toBe('satisfied');
        if (amount > 0) expect(compare(part + amount - 1, whole, value).outcome).toBe('violated');
      }),
    );
  });

  it('compares exactly, however big the numbers', () => {
    const big = fc.integer({ min: 2 ** 40, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(big, big, big, (whole, a, b) => {
        const value = { numerator: Math.min(a, b), denominator: Math.max(a, b) };
        const share = BigInt(whole) * BigInt(value.numerator);
        const nearest = Number(share / BigInt(value.denominator));
        for (const part of [nearest - 1, nearest, nearest + 1]) {
          const product = BigInt(part) * BigInt(value.denominator);
          const holds = comparison === 'fractionAtLeast' ? product >= share : product > share;
          expect(compare(part, whole, value).outcome).toBe(holds ? 'satisfied' : 'violated');
        }
      }),
    );
  });

  it('is not tipped by one part in a thousand billion, where floats are', () => {
    const whole = 9_007_199_254_740_990;
    const exactly = whole / 2;
    const [below, at, above] = [exactly - 1, exactly, exactly + 1].map((part) => compare(part, whole, half));
    expect([below?.outcome, above?.outcome]).toEqual(['violated', 'satisfied']);
    expect(at?.outcome).toBe(comparison === 'fractionAtLeast' ? 'satisfied' : 'violated');
  });
});
