import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCommitteeMeeting, sampleDeputy, sampleInvitation } from '../../tests/sample.ts';
import { deriveSittingInCoverage, type SittingInRecords } from '../derivations/derive-sitting-in-coverage.ts';
import { previewSittingInInvitations } from './plan-sitting-in-invitations.ts';
import { sittingInWishesOf } from './sitting-in-wishes-of.ts';

const options = { asOf: '2022-07-01', minimum: 1 };
const unknown = { known: false, reason: 'not-recorded' } as const;
const ids = ['1', '2', '3', '4', '5', '6'];
const id = fc.constantFrom(...ids);
const days = ['2022-06-30', '2022-07-01', '2022-07-02', '2022-08-30'];
const day = fc.constantFrom(...days);
const someDay = fc.option(day, { nil: undefined });
const places = ['beijing', 'hebei'];
const fields = fc.uniqueArray(fc.constantFrom('law', 'health'));

const deputy = fc
  .record({
    isGrassRoots: fc.constantFrom(true, true, false, unknown),
    fieldsOfExpertise: fc.oneof(fields, fc.constant(unknown)),
    electoralUnitId: fc.constantFrom(...places),
    hasLeft: fc.boolean(),
  })
  .map(({ hasLeft, ...facts }) => (deputyId: string) => {
    const mandate = { from: '2018-02-24', ...(hasLeft && { to: '2022-06-30', endReason: unknown }) };
    return sampleDeputy({ id: deputyId, ...facts, mandates: [mandate] });
  });

const meeting = fc
  .record({
    opensOn: someDay,
    seatsForDeputies: fc.option(fc.nat(3), { nil: undefined }),
    topics: fields,
    cancelledOn: someDay,
  })
  .map(
    (facts) => (meetingId: string) =>
      sampleCommitteeMeeting({ id: meetingId, ...facts, closesOn: undefined }),
  );

const invitation = fc
  .record({
    deputyId: id,
    committeeMeetingId: id,
    invitedOn: day,
    declinedOn: someDay,
    attendedOn: someDay,
  })
  .map((facts) => (invitationId: string) => sampleInvitation({ id: invitationId, ...facts }));

const listOf = <T>(one: fc.Arbitrary<(id: string) => T>) =>
  fc.array(one, { maxLength: ids.length }).map((list) => list.map((make, index) => make(ids[index] ?? '')));

const someRecords: fc.Arbitrary<SittingInRecords> = fc.record({
  deputies: listOf(deputy),
  committeeMeetings: listOf(meeting),
  invitations: listOf(invitation),
});

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('sittingInWishesOf', () => {
  it('says the same in whatever order the records are told', () => {
    const toldTwice = someRecords.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.record({
          deputies: shuffled(records.deputies),
          committeeMeetings: shuffled(records.committeeMeetings),
          invitations: shuffled(records.invitations),
        }),
      ),
    );
    fc.assert(
      fc.property(toldTwice, ([records, again]) => {
        expect(sittingInWishesOf(again, options)).toEqual(sittingInWishesOf(records, options));
      }),
    );
  });

  it('loses nobody and no meeting', () =>
    fc.assert(
      fc.property(someRecords, (records) => {
        const { wishes, unplannable, unclassified } = sittingInWishesOf(records, options);
        const coverage = deriveSittingInCoverage(records, options);
        const meetings = [
          ...wishes.meetings.map((each) => each.id),
          ...unplannable.map((each) => each.meetingId),
        ];
        expect(meetings.toSorted()).toEqual(coverage.meetingsLeft);
        expect(unclassified).toEqual(coverage.unclassified);
        const grassRoots = wishes.deputies.filter(({ isGrassRoots }) => isGrassRoots);
        expect(grassRoots.map((each) => each.id)).toEqual(coverage.grassRoots);
      }),
    ));

  it('makes plans that count as the coverage does, and leave nobody a seat that is taken', () =>
    fc.assert(
      fc.property(someRecords, (records) => {
        const { wishes } = sittingInWishesOf(records, options);
        const coverage = deriveSittingInCoverage(records, options);
        const plan = previewSittingInInvitations(wishes);
        expect(plan.coverage).toMatchObject({
          grassRoots: coverage.grassRoots.length,
          before: coverage.covered.length,
          invited: coverage.invited.length,
        });
        const toInvite = new Set(coverage.toInvite);
        const due = plan.invitations.filter(({ deputyId }) => toInvite.has(deputyId));
        expect(due.length + plan.coverage.short).toBe(coverage.toInvite.length);
        const accepted = plan.invitations.map(({ deputyId, meetingId }, index) =>
          sampleInvitation({
            id: `accepted-${index}`,
            deputyId,
            committeeMeetingId: meetingId,
            invitedOn: options.asOf,
          }),
        );
        const after = { ...records, invitations: [...records.invitations, ...accepted] };
        expect(deriveSittingInCoverage(after, options).toInvite).toHaveLength(plan.coverage.short);
        expect(previewSittingInInvitations(sittingInWishesOf(after, options).wishes).invitations).toEqual([]);
      }),
    ));
});
