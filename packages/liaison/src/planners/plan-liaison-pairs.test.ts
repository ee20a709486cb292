import load from 'highs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProven } from './internal/is-proven.ts';
import type { LiaisonWishes, PairingDeputy, PairingMember } from './liaison-wishes.ts';
import { planLiaisonPairs, previewLiaisonPairs } from './plan-liaison-pairs.ts';

const loaded = load();
const loadHighs = () => loaded;

const deputy = (id: string, about: Partial<PairingDeputy> = {}): PairingDeputy => ({
  id,
  isGrassRoots: false,
  fields: [],
  electoralUnitId: 'zhejiang',
  ...about,
});
const member = (id: string, about: Partial<PairingMember> = {}): PairingMember => ({
  id,
  fields: [],
  electoralUnitId: 'beijing',
  minimum: 0,
  capacity: 2,
  ...about,
});
const wishes = (parts: Partial<LiaisonWishes>): LiaisonWishes => ({
  deputies: [],
  members: [],
  pins: [],
  ...parts,
});

const plans = [
  { name: 'A preview', plan: (some: LiaisonWishes) => Promise.resolve(previewLiaisonPairs(some)) },
  { name: 'An exact plan', plan: (some: LiaisonWishes) => planLiaisonPairs(some, { loadHighs }) },
];

describe.each(plans)('$name', ({ plan }) => {
  const pairsOf = async (some: LiaisonWishes) =>
    (await plan(some)).pairs.map(({ memberId, deputyId }) => `${memberId} ${deputyId}`);

  it('keeps the pairs there are, though fields and units would suit others', async () => {
    const deputies = [deputy('a', { memberId: 'x', fields: ['law'], electoralUnitId: 'beijing' })];
    const members = [member('x', { electoralUnitId: 'hebei' }), member('y', { fields: ['law'] })];
    expect(await pairsOf(wishes({ deputies, members }))).toEqual(['x a']);
  });

  it('changes nothing but the pairs of a member who left', async () => {
    const deputies = [
      deputy('a', { memberId: 'x' }),
      deputy('b', { memberId: 'y' }),
      deputy('c', { memberId: 'gone' }),
      deputy('d'),
    ];
    const found = await plan(wishes({ deputies, members: [member('x'), member('y')] }));
    expect(found.changes).toMatchObject({ kept: 2, ended: [{ memberId: 'gone', deputyId: 'c' }] });
    expect(found.changes.begun.map(({ deputyId }) => deputyId).toSorted()).toEqual(['c', 'd']);
    const reasonsOf = (id: string) => found.pairs.find(({ deputyId }) => deputyId === id)?.reasons;
    expect(reasonsOf('a')).toEqual([{ code: 'kept' }]);
    expect(reasonsOf('c')).toEqual([{ code: 'member-left', memberId: 'gone' }]);
    expect(reasonsOf('d')).toEqual([{ code: 'new' }]);
  });

  it('matches fields before electoral units', async () => {
    const deputies = [deputy('a', { fields: ['law'] })];
    const members = [member('x', { electoralUnitId: 'zhejiang' }), member('y', { fields: ['law'] })];
    const { pairs } = await plan(wishes({ deputies, members }));
    expect(pairs).toEqual([
      { memberId: 'y', deputyId: 'a', reasons: [{ code: 'new' }, { code: 'fields', fields: ['law'] }] },
    ]);
  });

  it('brings a member to the minimum, even at the cost of a pair that is', async () => {
    const deputies = [deputy('a', { memberId: 'x' }), deputy('b', { memberId: 'x' })];
    const members = [member('x'), member('y', { minimum: 1 })];
    const found = await plan(wishes({ deputies, members }));
    expect(found.quality.membersShort.value).toBe(0);
    expect(found.changes.kept).toBe(1);
    expect(found.pairs.flatMap(({ reasons }) => reasons)).toContainEqual({ code: 'moved', memberId: 'x' });
  });

  it('says who has no member, and which members stay below the minimum', async () => {
    const deputies = ['a', 'b', 'c'].map((id) => deputy(id));
    expect((await plan(wishes({ deputies, members: [member('x')] }))).shortages).toMatchObject([
      { side: 'deputies', missing: 1, deputyIds: { length: 1 } },
    ]);
    const members = [member('x', { minimum: 2, capacity: 3 }), member('y', { minimum: 2 })];
    expect((await plan(wishes({ deputies, members }))).shortages).toMatchObject([
      { side: 'members', missing: 1, memberIds: { length: 1 } },
    ]);
  });

  it('keeps a pin whatever it costs, and hands back the ones that can not be', async () => {
    const deputies = [deputy('a', { memberId: 'x' }), deputy('x')];
    const members = [member('x'), member('y', { capacity: 1 })];
    const pins = [
      { deputyId: 'a', memberId: 'y' },
      { deputyId: 'x', memberId: 'x' },
      { deputyId: 'x', memberId: 'y' },
      { deputyId: 'x', memberId: 'nobody' },
      { deputyId: 'nobody', memberId: 'x' },
    ];
    const found = await plan(wishes({ deputies, members, pins }));
    expect(found.pairs[0]).toMatchObject({ memberId: 'y', deputyId: 'a', reasons: [{ code: 'pinned' }, {}] });
    expect(found.refusedPins.map(({ reason }) => reason).toSorted()).toEqual([
      'no-place-left',
      'same-person',
      'unknown-deputy',
      'unknown-member',
    ]);
  });

  it('spreads grass-roots deputies as they are among all', async () => {
    const deputies = ['a', 'b', 'c', 'd'].map((id) => deputy(id, { isGrassRoots: id < 'c' }));
    const found = await plan(wishes({ deputies, members: [member('x'), member('y')] }));
    expect(found.quality.beyondShares.value).toBe(0);
    const grassRootsOf = (id: string) =>
      found.pairs.filter(({ memberId, deputyId }) => memberId === id && deputyId < 'c').length;
    expect([grassRootsOf('x'), grassRootsOf('y')]).toEqual([1, 1]);
  });

  it('has a plan when there is nothing to plan', async () => {
    expect((await plan(wishes({}))).pairs).toEqual([]);
    expect((await plan(wishes({ deputies: [deputy('a')] }))).shortages).toMatchObject([{ side: 'deputies' }]);
  });
});

it('an exact plan is proven, keeps at least as many pairs as a preview, and passes no capacity', async () => {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index}`);
  const some = fc
    .tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.nat(5), { minLength: 40, maxLength: 40 }),
    )
    .map(([people, places, dice]) => {
      let rolls = 0;
      const roll = () => dice[rolls++] ?? 0;
      const members = ids('m', places).map((id) =>
        member(id, { minimum: roll() % 3, capacity: 2 + (roll() % 2), fields: [`f${roll() % 2}`] }),
      );
      const deputies = ids('d', people).map((id) =>
        deputy(id, { memberId: `m${roll()}`, fields: [`f${roll() % 2}`], isGrassRoots: roll() % 2 === 0 }),
      );
      return wishes({ deputies, members });
    });
  await fc.assert(
    fc.asyncProperty(some, async (each) => {
      const exact = await planLiaisonPairs(each, { loadHighs });
      const preview = previewLiaisonPairs(each);
      expect(isProven(exact.quality)).toBe(true);
      expect(preview.quality.deputiesShort.value).toBe(exact.quality.deputiesShort.value);
      for (const { id, capacity } of each.members) {
        expect(exact.pairs.filter(({ memberId }) => memberId === id).length).toBeLessThanOrEqual(capacity);
      }
      expect(
        await planLiaisonPairs({ ...each, deputies: each.deputies.toReversed() }, { loadHighs }),
      ).toEqual(exact);
    }),
    { numRuns: 40 },
  );
});
