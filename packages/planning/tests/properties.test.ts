import { planExactly, planGreedily, type Assignment } from '@deputy-work/planning';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestByTrying } from './best-by-trying.ts';
import { loadHighs } from './load-highs.ts';
import { problemOf, type Sample } from './sample.ts';
import { retold, samples } from './samples.ts';

const exactly = (sample: Sample) => planExactly(problemOf(sample), { loadHighs });
const greedily = (sample: Sample) => Promise.resolve(planGreedily(problemOf(sample)));

/** Higher is better at each level. */
const standing = ({ levels }: Pick<Assignment, 'levels'>): readonly number[] =>
  levels.map(({ id, value }) => (['people', 'slots', 'balance'].includes(id) ? 0 - value : value));

const isAtLeast = (a: readonly number[], b: readonly number[]): boolean => {
  const rank = a.findIndex((value, index) => value !== b[index]);
  return rank < 0 || (a[rank] ?? 0) > (b[rank] ?? 0);
};

const takenBy = ({ pairs }: Assignment, side: 'personId' | 'slotId', id: string) =>
  pairs.filter((pair) => pair[side] === id).length;

const holds = (property: (sample: Sample) => Promise<void>, from = samples) =>
  fc.assert(fc.asyncProperty(from, property));

/** Few enough pairs to try every set of them. */
const tiny = samples.filter(({ worths }) => Object.keys(worths).length <= 9);

describe.each([
  { name: 'a greedy plan', plan: greedily },
  { name: 'an exact plan', plan: exactly },
])('$name', ({ plan }) => {
  it('exceeds nobody’s bounds, and puts together only what may be, once', () =>
    holds(async (sample) => {
      const assignment = await plan(sample);
      for (const { id, most } of sample.people) {
        expect(takenBy(assignment, 'personId', id)).toBeLessThanOrEqual(most);
      }
      for (const { id, most } of sample.slots) {
        expect(takenBy(assignment, 'slotId', id)).toBeLessThanOrEqual(most);
      }
      const names = assignment.pairs.map(({ personId, slotId }) => `${personId} ${slotId}`);
      expect(names.filter((name) => !(name in sample.worths))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }));

  it('keeps each pin, or says why not', () =>
    holds(async (sample) => {
      const { pairs, refusedPins } = await plan(sample);
      for (const { personId, slotId } of sample.pins) {
        const matches = (each: { personId: string; slotId: string }) =>
          each.personId === personId && each.slotId === slotId;
        expect(pairs.some((pair) => pair.pinned && matches(pair)) !== refusedPins.some(matches)).toBe(true);
      }
    }));

  it('is the same however its problem is told', () =>
    fc.assert(
      fc.asyncProperty(
        samples.chain((sample) => fc.tuple(fc.constant(sample), retold(sample))),
        async ([sample, again]) => {
          expect(await plan(again)).toEqual(await plan(sample));
        },
      ),
    ));

  it('accounts for all who are short', () =>
    holds(async (sample) => {
      const { levels, shortages } = await plan(sample);
      for (const side of ['people', 'slots'] as const) {
        const told = shortages.filter((shortage) => shortage.side === side);
        expect(told.reduce((sum, { missing }) => sum + missing, 0)).toBe(
          levels.find(({ id }) => id === side)?.value,
        );
      }
    }));

  it('goes short of as few people as any plan', () =>
    holds(async (sample) => {
      const assignment = await plan(sample);
      const [people] = assignment.levels;
      expect(people?.value).toBe(0 - (bestByTrying(sample, assignment)[0] ?? 0));
      expect(people?.bound).toBe(people?.value);
    }, tiny));
});

describe('the bounds of a greedy plan', () => {
  it('are passed by no exact plan', () =>
    holds(async (sample) => {
      const exact = standing(await exactly(sample));
      const { levels } = await greedily(sample);
      const bounds = standing({ levels: levels.map(({ id, bound }) => ({ id, value: bound, bound })) });
      bounds.forEach((bound, rank) => expect(exact[rank]).toBeLessThanOrEqual(bound));
    }));
});

describe('an exact plan', () => {
  it('is the best there is, level by level, and proves it', () =>
    holds(async (sample) => {
      const assignment = await exactly(sample);
      expect(assignment.method).toBe('exact');
      expect(standing(assignment)).toEqual(bestByTrying(sample, assignment));
    }, tiny));

  it('proves every level, in larger problems too', () =>
    holds(async (sample) => {
      for (const { id, value, bound } of (await exactly(sample)).levels) expect(bound, id).toBe(value);
    }));

  it('is never behind a greedy one', () =>
    holds(async (sample) => {
      expect(isAtLeast(standing(await exactly(sample)), standing(await greedily(sample)))).toBe(true);
    }));
});
