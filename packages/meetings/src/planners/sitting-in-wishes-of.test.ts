import { describe, expect, it } from 'vitest';
import { sampleCommitteeMeeting, sampleDeputy, sampleInvitation } from '../../tests/sample.ts';
import { sittingInWishesOf } from './sitting-in-wishes-of.ts';

const unknown = { known: false, reason: 'not-recorded' } as const;
const past = sampleCommitteeMeeting({ id: 'june', opensOn: '2022-06-21', closesOn: '2022-06-24' });
const next = sampleCommitteeMeeting({ id: 'august', topics: ['schools'], seatsForDeputies: 3 });
const options = { asOf: '2022-07-01', minimum: 1 };

const gather = (
  records: Partial<Parameters<typeof sittingInWishesOf>[0]>,
  more: Partial<Parameters<typeof sittingInWishesOf>[1]> = {},
) =>
  sittingInWishesOf(
    { deputies: [], committeeMeetings: [past, next], invitations: [], ...records },
    { ...options, ...more },
  );

const invite = (deputyId: string, facts: Parameters<typeof sampleInvitation>[0] = {}) =>
  sampleInvitation({
    id: `${deputyId} ${facts.committeeMeetingId ?? next.id}`,
    deputyId,
    committeeMeetingId: next.id,
    invitedOn: '2022-06-28',
    ...facts,
  });

describe('the meetings of sittingInWishesOf', () => {
  it('are those to come', () => {
    const cancelled = { ...next, id: 'october', cancelledOn: '2022-07-01' };
    const opening = { ...next, id: 'today', opensOn: '2022-07-01' };
    const { wishes, unplannable } = gather({ committeeMeetings: [next, past, cancelled, opening] });
    expect(wishes.meetings).toEqual([{ id: 'august', day: '2022-08-30', capacity: 3, topics: ['schools'] }]);
    expect(unplannable).toEqual([]);
  });

  it('have the seats that nobody holds an invitation to', () => {
    const invitations = [
      invite('a'),
      invite('a', { id: 'again' }),
      invite('b', { declinedOn: '2022-06-30' }),
      invite('c', { invitedOn: '2022-07-02' }),
    ];
    expect(gather({ invitations }).wishes.meetings[0]?.capacity).toBe(2);
    expect(gather({ invitations }, { seats: { august: 1 } }).wishes.meetings[0]?.capacity).toBe(0);
    expect(gather({ invitations }, { seats: { august: 0 } }).wishes.meetings[0]?.capacity).toBe(0);
  });

  it('are told apart when their day or their seats are not on record, and can be given seats', () => {
    const dayless = sampleCommitteeMeeting({ id: 'a', opensOn: undefined, closesOn: undefined });
    const seatless = sampleCommitteeMeeting({ id: 'b' });
    const committeeMeetings = [seatless, dayless];
    expect(gather({ committeeMeetings }).unplannable).toEqual([
      { meetingId: 'a', reason: 'no-day' },
      { meetingId: 'b', reason: 'no-seats' },
    ]);
    const given = gather({ committeeMeetings }, { seats: { a: 5, b: 5 } });
    expect(given.wishes.meetings).toEqual([{ id: 'b', day: '2022-08-30', capacity: 5, topics: [] }]);
    expect(given.unplannable).toEqual([{ meetingId: 'a', reason: 'no-day' }]);
  });

  it('are those that are asked for, and pins to others rest', () => {
    const other = { ...next, id: 'october' };
    const pins = [
      { deputyId: 'a', meetingId: 'august' },
      { deputyId: 'a', meetingId: 'october' },
    ];
    const { wishes } = gather({ committeeMeetings: [next, other] }, { meetingIds: ['october'], pins });
    expect(wishes.meetings.map(({ id }) => id)).toEqual(['october']);
    expect(wishes.pins).toEqual([pins[1]]);
  });
});

describe('the deputies of sittingInWishesOf', () => {
  it('are told with what is on record of them', () => {
    const deputies = [
      sampleDeputy({ id: 'b', isGrassRoots: false, fieldsOfExpertise: ['law'], electoralUnitId: 'hebei' }),
      sampleDeputy({ id: 'a' }),
    ];
    expect(gather({ deputies }).wishes.deputies).toEqual([
      {
        id: 'a',
        isGrassRoots: true,
        fields: [],
        electoralUnitId: 'unit',
        unavailableMeetingIds: [],
        invitedMeetingIds: [],
        hasSatIn: false,
      },
      {
        id: 'b',
        isGrassRoots: false,
        fields: ['law'],
        electoralUnitId: 'hebei',
        unavailableMeetingIds: [],
        invitedMeetingIds: [],
        hasSatIn: false,
      },
    ]);
  });

  it('have sat in, are invited or have declined as their invitations tell', () => {
    const deputies = ['came', 'declined', 'invited', 'stayed-away'].map((id) => sampleDeputy({ id }));
    const invitations = [
      invite('came', { committeeMeetingId: past.id, attendedOn: '2022-06-21' }),
      invite('declined', { declinedOn: '2022-07-01' }),
      invite('invited'),
      invite('stayed-away', { committeeMeetingId: past.id }),
    ];
    const nothing = { hasSatIn: false, unavailableMeetingIds: [], invitedMeetingIds: [] };
    expect(gather({ deputies, invitations }).wishes.deputies).toMatchObject([
      { ...nothing, id: 'came', hasSatIn: true },
      { ...nothing, id: 'declined', unavailableMeetingIds: ['august'] },
      { ...nothing, id: 'invited', invitedMeetingIds: ['august'] },
      { ...nothing, id: 'stayed-away' },
    ]);
    expect(gather({ deputies, invitations }, { minimum: 2 }).wishes.deputies[0]?.hasSatIn).toBe(false);
  });

  it('are those in office, and those nobody has classed are told apart', () => {
    const left = { from: '2018-02-24', to: '2022-05-31', endReason: unknown };
    const deputies = [
      sampleDeputy({ id: 'left', mandates: [left] }),
      sampleDeputy({ id: 'unclear', isGrassRoots: unknown }),
      sampleDeputy({ id: 'a' }),
    ];
    const { wishes, unclassified } = gather({ deputies });
    expect(wishes.deputies.map(({ id }) => id)).toEqual(['a']);
    expect(unclassified).toEqual(['unclear']);
  });
});
