import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueInForce } from '../../tests/value-in-force.ts';
import type { Answer } from '../answer.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { lessThan } from './less-than.ts';
import { moreThan } from './more-than.ts';

type Count = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan';

const comparators: Record<Count, (measured: number, value: number) => Answer> = {
  atLeast: (measured, value) => atLeast(measured, valueInForce('atLeast', value)),
  atMost: (measured, value) => atMost(measured, valueInForce('atMost', value)),
  moreThan: (measured, value) => moreThan(measured, valueInForce('moreThan', value)),
  lessThan: (measured, value) => lessThan(measured, valueInForce('lessThan', value)),
};

/** What a measure becomes when a remedy is applied. */
function mended(measured: number, { remedy }: Answer): number {
  if (remedy?.code === 'add') return measured + remedy.amount;
  if (remedy?.code === 'remove') return measured - remedy.amount;
  return measured;
}

describe.each<[Count, below: string, at: string, above: string, shortfalls: number[]]>([
  ['atLeast', 'violated', 'satisfied', 'satisfied', [1, 0, 0]],
  ['atMost', 'satisfied', 'satisfied', 'violated', [0, 0, 1]],
  ['moreThan', 'violated', 'violated', 'satisfied', [2, 1, 0]],
  ['lessThan', 'satisfied', 'violated', 'violated', [0, 1, 2]],
])('%s 2', (comparison, below, at, above, shortfalls) => {
  const compare = comparators[comparison];
  const answers = [1, 2, 3].map((measured) => compare(measured, 2));

  it(`answers ${below} just below, ${at} at the number, ${above} just above`, () => {
    expect(answers.map(({ outcome }) => outcome)).toEqual([below, at, above]);
  });

  it('says what was measured, what is required and how far it falls short', () => {
    expect(answers.map(({ measure }) => measure)).toEqual(
      [1, 2, 3].map((measured, index) => ({
        comparison,
        measured,
        required: 2,
        shortfall: shortfalls[index],
        unit: 'drill',
        parameterId: 'limit',
      })),
    );
  });

  it('offers a remedy only when it does not hold', () => {
    expect(answers.map(({ outcome }) => outcome === 'violated')).toEqual(
      answers.map(({ remedy }) => remedy !== undefined),
    );
  });

  it('holds once the remedy is applied, and not with one less', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (measured, value) => {
        const answer = compare(measured, value);
        const after = mended(measured, answer);
        expect(compare(after, value).outcome).toBe('satisfied');
        if (answer.outcome === 'satisfied') return;
        const almost = after - Math.sign(after - measured);
        expect(compare(almost, value).outcome).toBe('violated');
      }),
    );
  });
});
