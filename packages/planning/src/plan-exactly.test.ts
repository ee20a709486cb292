import loadHighs from 'highs';
import { describe, expect, it, vi } from 'vitest';
import { planExactly, type Progress } from './plan-exactly.ts';
import { planGreedily } from './plan-greedily.ts';
import type { Problem } from './problem.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Eight people, four slots of two seats, worths that repeat with no pattern a greedy pass would meet by luck. */
const problem: Problem = {
  people: letters.map((id) => ({ id, least: 1, most: 1 })),
  slots: ['w', 'x', 'y', 'z'].map((id) => ({ id, least: 0, most: 2 })),
  pins: [],
  preferences: ['fit'],
  judge: (person, slot) => [(person.id.charCodeAt(0) * 7 + slot.id.charCodeAt(0) * 5) % 9],
};

describe('An exact plan', () => {
  it('gives up a good pair for a better whole', async () => {
    // a-x 3, a-y 2, b-x 2, b-y 0: taking the 3 first makes 3, the other way round 4.
    const worths = { a: { x: 3, y: 2 }, b: { x: 2, y: 0 } };
    const small: Problem = {
      people: [
        { id: 'a', least: 1, most: 1 },
        { id: 'b', least: 1, most: 1 },
      ],
      slots: [
        { id: 'x', least: 0, most: 1 },
        { id: 'y', least: 0, most: 1 },
      ],
      pins: [],
      preferences: ['fit'],
      judge: ({ id }, slot) => [worths[id as 'a' | 'b'][slot.id as 'x' | 'y']],
    };
    const { pairs, levels } = await planExactly(small, { loadHighs });
    expect(pairs).toEqual([
      { personId: 'a', slotId: 'y', pinned: false },
      { personId: 'b', slotId: 'x', pinned: false },
    ]);
    expect(levels).toContainEqual({ id: 'fit', value: 4, bound: 4 });
  });

  it('is plain data', async () => {
    const plan = await planExactly(problem, { loadHighs });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('tells how far it has got', async () => {
    const seen: Progress[] = [];
    await planExactly(problem, { loadHighs, onProgress: (progress) => seen.push(progress) });
    expect(seen[0]).toEqual({ phase: 'loading', pairs: 32, iterations: 0 });
    expect(seen.at(-1)).toMatchObject({ phase: 'done', pairs: 32 });
  });

  it('needs no solver where nothing is to be decided', async () => {
    const load = vi.fn(loadHighs);
    const { method, levels } = await planExactly({ ...problem, slots: [] }, { loadHighs: load });
    expect(method).toBe('exact');
    expect(levels[0]).toEqual({ id: 'people', value: 8, bound: 8 });
    expect(load).not.toHaveBeenCalled();
  });
});

describe('A plan that is stopped', () => {
  it('is the greedy one, with bounds that no plan passes', async () => {
    // Balance keeps presolve from deciding everything before the first step.
    const shared: Problem = {
      ...problem,
      people: problem.people.map((person, index) => ({ ...person, group: String(index % 3) })),
      slots: problem.slots.map((slot) => ({ ...slot, shares: { 0: 0, 1: 1, 2: 1 } })),
    };
    const stopped = await planExactly(shared, { loadHighs, shouldStop: () => true });
    const best = await planExactly(shared, { loadHighs });
    expect(stopped.method).toBe('stopped');
    expect({ ...stopped, method: 'greedy' }).toEqual(planGreedily(shared));
    const fit = stopped.levels.find(({ id }) => id === 'fit');
    const bestFit = best.levels.find(({ id }) => id === 'fit');
    expect(fit?.bound).toBeGreaterThanOrEqual(bestFit?.value ?? Infinity);
  });
});
