import * as fc from 'fast-check';
import load from 'highs';
import { describe, expect, it } from 'vitest';
import { planSittingInInvitations, previewSittingInInvitations } from './plan-sitting-in-invitations.ts';
import type { SittingInPlan } from './sitting-in-plan.ts';
import type { SittingInWishes } from './sitting-in-wishes.ts';

const loaded = load();
const loadHighs = () => loaded;

const fields = fc.uniqueArray(fc.constantFrom('agriculture', 'education', 'law', 'health'));
const meetingIds = ['m0', 'm1', 'm2', 'm3'];
const days = ['2022-02-27', '2022-04-18', '2022-06-21', '2022-08-30'];

const deputies = fc
  .array(
    fc.record({
      isGrassRoots: fc.boolean(),
      fields,
      electoralUnitId: fc.constantFrom('beijing', 'hebei', 'zhejiang'),
      unavailableMeetingIds: fc.subarray(meetingIds),
      invitedMeetingIds: fc.option(fc.constantFrom(...meetingIds)).map((id) => (id === null ? [] : [id])),
      hasSatIn: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map((deputy, index) => ({ id: `d${index}`, ...deputy })));

const meetings = fc
  .tuple(...meetingIds.map(() => fc.record({ capacity: fc.nat(4), topics: fields })))
  .chain((list) =>
    fc.subarray(list.map((each, index) => ({ id: `m${index}`, day: days[index] ?? '', ...each }))),
  );

const pins = fc.array(
  fc.record({ deputyId: fc.nat(13).map((index) => `d${index}`), meetingId: fc.constantFrom(...meetingIds) }),
  { maxLength: 4 },
);

const someWishes: fc.Arbitrary<SittingInWishes> = fc.record({ deputies, meetings, pins });

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

const toldTwice = someWishes.chain((wishes) =>
  fc.tuple(
    fc.constant(wishes),
    fc.record({
      deputies: shuffled(wishes.deputies),
      meetings: shuffled(wishes.meetings),
      pins: shuffled(wishes.pins),
    }),
  ),
);

const exactly = (wishes: SittingInWishes) => planSittingInInvitations(wishes, { loadHighs });
const preview = (wishes: SittingInWishes) => Promise.resolve(previewSittingInInvitations(wishes));

/** Better plans stand later. */
const standing = ({ quality }: SittingInPlan) => [
  -quality.short.value,
  quality.topicsMet.value,
  -quality.beyondShares.value,
];

const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  const rank = a.findIndex((value, index) => value !== b[index]);
  return rank >= 0 && (a[rank] ?? 0) < (b[rank] ?? 0);
};

const settings = { numRuns: 60 };

describe.each([
  { name: 'a preview', plan: preview },
  { name: 'an exact plan', plan: exactly },
])('$name', ({ plan }) => {
  it('exceeds no capacity and invites nobody who cannot come', () =>
    fc.assert(
      fc.asyncProperty(someWishes, async (wishes) => {
        const { invitations } = await plan(wishes);
        for (const { id, capacity } of wishes.meetings) {
          const invited = invitations.filter(({ meetingId }) => meetingId === id);
          expect(invited.length).toBeLessThanOrEqual(capacity);
        }
        const unavailable = new Map(
          wishes.deputies.map(({ id, unavailableMeetingIds }) => [id, unavailableMeetingIds]),
        );
        for (const { deputyId, meetingId } of invitations) {
          expect(unavailable.get(deputyId)).not.toContain(meetingId);
        }
      }),
      settings,
    ));

  it('keeps each pin or hands it back', () =>
    fc.assert(
      fc.asyncProperty(someWishes, async (wishes) => {
        const { invitations, refusedPins } = await plan(wishes);
        for (const pin of wishes.pins) {
          const isPin = (each: typeof pin) =>
            each.deputyId === pin.deputyId && each.meetingId === pin.meetingId;
          expect([...invitations, ...refusedPins].filter(isPin)).not.toEqual([]);
        }
      }),
      settings,
    ));

  it('is the same however the wishes are told', () =>
    fc.assert(
      fc.asyncProperty(toldTwice, async ([wishes, again]) => {
        expect(await plan(again)).toEqual(await plan(wishes));
      }),
      settings,
    ));

  it('covers those it invites, and tells why the others are not', () =>
    fc.assert(
      fc.asyncProperty(someWishes, async (wishes) => {
        const { coverage, invitations, shortages } = await plan(wishes);
        const invited = new Set(invitations.map(({ deputyId }) => deputyId));
        const due = wishes.deputies.filter(
          ({ isGrassRoots, hasSatIn, invitedMeetingIds }) =>
            isGrassRoots && !hasSatIn && invitedMeetingIds.length === 0,
        );
        const left = due.filter(({ id }) => !invited.has(id)).map(({ id }) => id);
        expect(shortages.flatMap(({ deputyIds }) => deputyIds).toSorted()).toEqual(left.toSorted());
        expect(coverage.short).toBe(left.length);
        expect(coverage.after - coverage.before - coverage.invited).toBe(due.length - left.length);
      }),
      settings,
    ));

  it('invites nobody again who is invited already, unless to another meeting that a human pinned', () =>
    fc.assert(
      fc.asyncProperty(someWishes, async (wishes) => {
        const { invitations } = await plan(wishes);
        const invited = new Map(wishes.deputies.map(({ id, invitedMeetingIds }) => [id, invitedMeetingIds]));
        for (const { deputyId, meetingId, reasons } of invitations) {
          const held = invited.get(deputyId) ?? [];
          expect(held).not.toContain(meetingId);
          if (held.length > 0) expect(reasons).toContainEqual({ code: 'pinned' });
        }
      }),
      settings,
    ));
});

describe('an exact plan', () => {
  it('is never behind the preview, and covers as many', () =>
    fc.assert(
      fc.asyncProperty(someWishes, async (wishes) => {
        const [exact, quick] = [await exactly(wishes), await preview(wishes)];
        expect(isBefore(standing(exact), standing(quick))).toBe(false);
        expect(exact.coverage).toEqual(quick.coverage);
      }),
      settings,
    ));

  it('is proven at each level', () =>
    fc.assert(
      fc.asyncProperty(someWishes, async (wishes) => {
        const { quality } = await exactly(wishes);
        for (const { value, bound } of Object.values(quality)) expect(bound).toBe(value);
      }),
      settings,
    ));
});
