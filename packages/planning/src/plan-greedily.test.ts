import { describe, expect, it } from 'vitest';
import { planGreedily } from './plan-greedily.ts';
import type { Person, Problem, Slot } from './problem.ts';

const due = (id: string, group?: string): Person => ({ id, least: 1, most: 1, group });
const spare = (id: string): Person => ({ id, least: 0, most: 1 });
const seats = (id: string, most: number): Slot => ({ id, least: 0, most });

/** Pairs by name; those that are not named may not be. */
const judging =
  (worths: Readonly<Record<string, number>>): Problem['judge'] =>
  (person, slot) => {
    const worth = worths[`${person.id}-${slot.id}`];
    return worth === undefined ? undefined : [worth];
  };

const problem = (parts: Partial<Problem>): Problem => ({
  people: [],
  slots: [],
  pins: [],
  preferences: ['fit'],
  judge: () => [0],
  ...parts,
});

const namesOf = ({ pairs }: ReturnType<typeof planGreedily>) =>
  pairs.map(({ personId, slotId }) => `${personId}-${slotId}`);

describe('A greedy plan', () => {
  it('lets two change places where that is better for both together', () => {
    const plan = planGreedily(
      problem({
        people: [due('a'), due('b')],
        slots: [seats('x', 1), seats('y', 1)],
        judge: judging({ 'a-x': 3, 'a-y': 2, 'b-x': 2, 'b-y': 0 }),
      }),
    );
    expect(namesOf(plan)).toEqual(['a-y', 'b-x']);
  });

  it('moves nobody whom a human has pinned to change places', () => {
    const plan = planGreedily(
      problem({
        people: [due('a'), due('b')],
        slots: [seats('x', 1), seats('y', 1)],
        pins: [{ personId: 'a', slotId: 'x' }],
        judge: judging({ 'a-x': 3, 'a-y': 2, 'b-x': 2, 'b-y': 0 }),
      }),
    );
    expect(namesOf(plan)).toEqual(['a-x', 'b-y']);
  });

  it('of nothing is empty', () => {
    expect(planGreedily(problem({}))).toEqual({
      method: 'greedy',
      pairs: [],
      refusedPins: [],
      levels: [
        { id: 'people', value: 0, bound: 0 },
        { id: 'slots', value: 0, bound: 0 },
        { id: 'fit', value: 0, bound: 0 },
        { id: 'balance', value: 0, bound: 0 },
      ],
      shortages: [],
    });
  });

  it('moves somebody aside for one who has nowhere else to go', () => {
    const people = [due('a'), due('b')];
    const slots = [seats('x', 1), seats('y', 1)];
    const judge = judging({ 'a-x': 5, 'a-y': 0, 'b-x': 0 });
    expect(namesOf(planGreedily(problem({ people, slots, judge })))).toEqual(['a-y', 'b-x']);
  });

  it('gives the seat to whom it is due before one whom it suits better', () => {
    const judge = judging({ 'a-x': 0, 'b-x': 9 });
    const plan = planGreedily(problem({ people: [due('a'), spare('b')], slots: [seats('x', 1)], judge }));
    expect(namesOf(plan)).toEqual(['a-x']);
  });

  it('fills seats that are left with those whom they suit, and with nobody else', () => {
    const judge = judging({ 'a-x': 1, 'b-x': 0 });
    const plan = planGreedily(problem({ people: [spare('a'), spare('b')], slots: [seats('x', 2)], judge }));
    expect(namesOf(plan)).toEqual(['a-x']);
  });

  it('keeps to the shares of groups where nothing above is lost by it', () => {
    const people = [due('a', 'north'), due('b', 'north')];
    const slots = [
      { ...seats('x', 2), shares: { north: 1 } },
      { ...seats('y', 2), shares: { north: 1 } },
    ];
    expect(namesOf(planGreedily(problem({ people, slots })))).toEqual(['a-x', 'b-y']);
  });

  it('knows no share of a group that is called like something every object has', () => {
    const people = [due('a', 'constructor')];
    const slots = [{ ...seats('x', 2), shares: {} }];
    expect(planGreedily(problem({ people, slots })).levels.at(-1)).toEqual({
      id: 'balance',
      value: 0,
      bound: 0,
    });
  });
});

describe('Who goes short', () => {
  it('for want of seats is told with all who compete for the same ones, and nobody else', () => {
    const people = [due('a'), due('b'), due('c'), due('elsewhere')];
    const slots = [seats('x', 1), seats('y', 1), seats('z', 5)];
    const judge = judging({ 'a-x': 1, 'b-x': 0, 'b-y': 0, 'c-y': 1, 'elsewhere-z': 0 });
    const { shortages } = planGreedily(problem({ people, slots, judge }));
    expect(shortages).toEqual([
      {
        side: 'people',
        missing: 1,
        shortIds: ['b'],
        constraint: 'full',
        rivalIds: ['a', 'b', 'c'],
        fullIds: ['x', 'y'],
        places: 2,
        pinnedPlaces: 0,
      },
    ]);
  });

  it('because of pins is told with the seats that pins took', () => {
    const people = [due('a'), spare('chosen')];
    const pins = [{ personId: 'chosen', slotId: 'x' }];
    const [shortage] = planGreedily(problem({ people, slots: [seats('x', 1)], pins })).shortages;
    expect(shortage).toMatchObject({ constraint: 'full', shortIds: ['a'], places: 1, pinnedPlaces: 1 });
  });

  it('because nothing is open to them is told together', () => {
    const people = [due('a'), due('b')];
    const { shortages } = planGreedily(problem({ people, slots: [seats('x', 9)], judge: () => undefined }));
    expect(shortages).toMatchObject([
      { constraint: 'nothing-open', missing: 2, shortIds: ['a', 'b'], fullIds: [], places: 0 },
    ]);
  });

  it('at two places that have nothing to do with each other is told apart', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => due(id));
    const slots = [seats('x', 1), seats('y', 1)];
    const judge = judging({ 'a-x': 0, 'b-x': 0, 'c-y': 0, 'd-y': 0 });
    const { shortages } = planGreedily(problem({ people, slots, judge }));
    expect(shortages.map(({ fullIds, missing }) => ({ fullIds, missing }))).toEqual([
      { fullIds: ['x'], missing: 1 },
      { fullIds: ['y'], missing: 1 },
    ]);
  });

  it('may be a slot, when there are too few people for it', () => {
    const slots = [{ id: 'member', least: 5, most: 8 }];
    const people = [spare('a'), spare('b')];
    const { pairs, shortages } = planGreedily(problem({ people, slots }));
    expect(pairs).toHaveLength(2);
    expect(shortages).toMatchObject([{ side: 'slots', missing: 3, constraint: 'nothing-open' }]);
  });
});

describe('A pin', () => {
  const people = [spare('a'), spare('b')];
  const slots = [seats('x', 1), seats('y', 1)];
  const refused = (pins: Problem['pins'], judge: Problem['judge'] = () => [0]) =>
    planGreedily(problem({ people, slots, pins, judge })).refusedPins.map(({ reason }) => reason);

  it('is kept though it brings nothing', () => {
    const pins = [{ personId: 'b', slotId: 'y' }];
    expect(planGreedily(problem({ people, slots, pins })).pairs).toEqual([
      { personId: 'b', slotId: 'y', pinned: true },
    ]);
  });

  it.each([
    { reason: 'unknown-person', pins: [{ personId: 'nobody', slotId: 'x' }] },
    { reason: 'unknown-slot', pins: [{ personId: 'a', slotId: 'nowhere' }] },
    {
      reason: 'person-full',
      pins: [
        { personId: 'a', slotId: 'x' },
        { personId: 'a', slotId: 'y' },
      ],
    },
    {
      reason: 'slot-full',
      pins: [
        { personId: 'a', slotId: 'x' },
        { personId: 'b', slotId: 'x' },
      ],
    },
  ])('that can’t be kept is handed back: $reason', ({ reason, pins }) => {
    expect(refused(pins)).toEqual([reason]);
  });

  it('of a pair that may not be is handed back', () => {
    expect(refused([{ personId: 'a', slotId: 'x' }], () => undefined)).toEqual(['forbidden']);
  });

  it('told twice is one pin', () => {
    const pin = { personId: 'a', slotId: 'x' };
    expect(refused([pin, pin])).toEqual([]);
  });
});

describe('A problem that makes no sense', () => {
  it.each([
    {
      what: 'two people of one id',
      parts: { people: [due('a'), due('a')] },
      says: /Two people have the id "a"/,
    },
    {
      what: 'least above most',
      parts: { slots: [{ id: 'x', least: 2, most: 1 }] },
      says: /least 2 and most 1/,
    },
    { what: 'half a person', parts: { people: [{ id: 'a', least: 0, most: 0.5 }] }, says: /most 0.5/ },
    {
      what: 'a worth below 0',
      parts: { people: [due('a')], slots: [seats('x', 1)], judge: () => [-1] },
      says: /judge gave \[-1\] for "a" and "x"/,
    },
    {
      what: 'a worth too many',
      parts: { people: [due('a')], slots: [seats('x', 1)], judge: () => [1, 1] },
      says: /Give 1 whole numbers/,
    },
    {
      what: 'a share that is no number of people',
      parts: { people: [due('a', 'g')], slots: [{ ...seats('x', 1), shares: { g: 0.5 } }] },
      says: /share of 0.5/,
    },
  ])('is refused: $what', ({ parts, says }) => {
    expect(() => planGreedily(problem(parts))).toThrow(says);
  });

  it('is refused when its preferences reach further than numbers are exact', () => {
    const parts = { people: [due('a')], slots: [seats('x', 1)], judge: () => [2 ** 53 - 1] };
    expect(() => planGreedily(problem(parts))).toThrow(/Judge in smaller numbers/);
  });
});
