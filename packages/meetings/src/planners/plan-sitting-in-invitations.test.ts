import load from 'highs';
import { describe, expect, it } from 'vitest';
import { planSittingInInvitations, previewSittingInInvitations } from './plan-sitting-in-invitations.ts';
import type { SittingInDeputy, SittingInMeeting, SittingInWishes } from './sitting-in-wishes.ts';

const loaded = load();
const loadHighs = () => loaded;

const deputy = (id: string, about: Partial<SittingInDeputy> = {}): SittingInDeputy => ({
  id,
  isGrassRoots: true,
  fields: [],
  electoralUnitId: 'zhejiang',
  unavailableMeetingIds: [],
  invitedMeetingIds: [],
  hasSatIn: false,
  ...about,
});

const april: SittingInMeeting = { id: 'april', day: '2022-04-18', capacity: 2, topics: ['agriculture'] };
const june: SittingInMeeting = { id: 'june', day: '2022-06-21', capacity: 2, topics: ['education'] };

const wishes = (parts: Partial<SittingInWishes>): SittingInWishes => ({
  deputies: [],
  meetings: [june, april],
  pins: [],
  ...parts,
});

const plans = [
  { name: 'A preview', plan: (some: SittingInWishes) => Promise.resolve(previewSittingInInvitations(some)) },
  { name: 'An exact plan', plan: (some: SittingInWishes) => planSittingInInvitations(some, { loadHighs }) },
];

describe.each(plans)('$name', ({ plan }) => {
  const placesOf = async (some: SittingInWishes) =>
    (await plan(some)).invitations.map(({ deputyId, meetingId }) => `${deputyId} ${meetingId}`);

  it('tells invitations by day, whatever order the meetings came in', async () => {
    const deputies = [
      deputy('a', { fields: ['education'] }),
      deputy('b', { fields: ['agriculture'] }),
      deputy('c', { fields: ['agriculture'] }),
    ];
    expect(await placesOf(wishes({ deputies }))).toEqual(['b april', 'c april', 'a june']);
  });

  it('invites grass-roots deputies who have not sat in before others whom a topic suits', async () => {
    const deputies = [
      deputy('due', { unavailableMeetingIds: ['june'] }),
      deputy('sat-in', { hasSatIn: true, fields: ['agriculture'] }),
      deputy('expert', { isGrassRoots: false, fields: ['agriculture'] }),
    ];
    const meetings = [{ ...april, capacity: 1 }];
    expect(await placesOf(wishes({ deputies, meetings }))).toEqual(['due april']);
  });

  it('fills seats that are left with deputies whom a topic suits, and with nobody else', async () => {
    const deputies = [
      deputy('expert', { isGrassRoots: false, fields: ['education'] }),
      deputy('other', { isGrassRoots: false, fields: ['transport'] }),
    ];
    expect(await placesOf(wishes({ deputies }))).toEqual(['expert june']);
  });

  it('invites nobody twice, but whom a human wants twice', async () => {
    const expert = deputy('a', { fields: ['agriculture', 'education'] });
    expect(await placesOf(wishes({ deputies: [expert] }))).toHaveLength(1);
    const pins = [
      { deputyId: 'a', meetingId: 'june' },
      { deputyId: 'a', meetingId: 'april' },
    ];
    expect(await placesOf(wishes({ deputies: [expert], pins }))).toEqual(['a april', 'a june']);
  });

  it.each([
    { what: 'told twice', again: { deputyId: 'a', meetingId: 'april' } },
    { what: 'beside one to a meeting that is not to come', again: { deputyId: 'a', meetingId: 'may' } },
    { what: 'beside one to a meeting they cannot come to', again: { deputyId: 'a', meetingId: 'july' } },
  ])('takes a pin $what for one invitation', async ({ again }) => {
    const fields = ['agriculture', 'education'];
    const expert = deputy('a', { fields, unavailableMeetingIds: ['july'] });
    const meetings = [april, june, { ...june, id: 'july', day: '2022-07-20' }];
    const pins = [{ deputyId: 'a', meetingId: 'april' }, again];
    expect(await placesOf(wishes({ deputies: [expert], meetings, pins }))).toEqual(['a april']);
  });

  it('spreads an electoral unit over the meetings where that costs nothing above', async () => {
    const units = ['zhejiang', 'zhejiang', 'hebei', 'hebei'];
    const deputies = units.map((electoralUnitId, index) => deputy(`d${index}`, { electoralUnitId }));
    const { invitations, quality } = await plan(wishes({ deputies }));
    expect(quality.beyondShares.value).toBe(0);
    const april = invitations.filter(({ meetingId }) => meetingId === 'april');
    const unitOf = new Map(deputies.map(({ id, electoralUnitId }) => [id, electoralUnitId]));
    expect(april.map(({ deputyId }) => unitOf.get(deputyId)).toSorted()).toEqual(['hebei', 'zhejiang']);
  });

  it('tells coverage before and after, as if all who are invited came', async () => {
    const deputies = [deputy('a'), deputy('b', { hasSatIn: true }), deputy('c', { isGrassRoots: false })];
    const { coverage } = await plan(wishes({ deputies }));
    expect(coverage).toEqual({ grassRoots: 2, before: 1, invited: 0, after: 2, short: 0 });
  });

  it('says how many seats are missing where, and who competes for them', async () => {
    const onlyApril = { unavailableMeetingIds: ['june'] };
    const deputies = [
      deputy('a', onlyApril),
      deputy('b', onlyApril),
      deputy('c', onlyApril),
      deputy('d', { unavailableMeetingIds: ['april', 'june'] }),
      deputy('e'),
      deputy('official', { isGrassRoots: false }),
    ];
    const pins = [{ deputyId: 'official', meetingId: 'april' }];
    const { coverage, shortages } = await plan(wishes({ deputies, pins }));
    expect(coverage).toEqual({ grassRoots: 5, before: 0, invited: 0, after: 2, short: 3 });
    expect(shortages).toEqual([
      { constraint: 'unavailable', missing: 1, deputyIds: ['d'] },
      {
        constraint: 'capacity',
        missing: 2,
        deputyIds: expect.any(Array) as string[],
        rivals: 3,
        meetingIds: ['april'],
        seats: 2,
        pinnedSeats: 1,
      },
    ]);
  });

  it('says so when no meeting is left', async () => {
    const { shortages } = await plan(wishes({ deputies: [deputy('a')], meetings: [] }));
    expect(shortages).toEqual([{ constraint: 'no-meeting', missing: 1, deputyIds: ['a'] }]);
  });

  it('hands back pins that cannot be kept', async () => {
    const deputies = [deputy('a', { unavailableMeetingIds: ['june'] }), deputy('b'), deputy('c')];
    const pins = [
      { deputyId: 'a', meetingId: 'june' },
      { deputyId: 'a', meetingId: 'may' },
      { deputyId: 'b', meetingId: 'april' },
      { deputyId: 'c', meetingId: 'april' },
      { deputyId: 'x', meetingId: 'april' },
    ];
    const meetings = [{ ...april, capacity: 1 }, june];
    expect((await plan(wishes({ deputies, meetings, pins }))).refusedPins).toEqual([
      { deputyId: 'a', meetingId: 'june', reason: 'unavailable' },
      { deputyId: 'a', meetingId: 'may', reason: 'unknown-meeting' },
      { deputyId: 'c', meetingId: 'april', reason: 'no-seat-left' },
      { deputyId: 'x', meetingId: 'april', reason: 'unknown-deputy' },
    ]);
  });

  it('does not count as short who is invited already, and invites them again only where a human insists', async () => {
    const deputies = [
      deputy('a', { fields: ['education'], invitedMeetingIds: ['april'] }),
      deputy('b', { isGrassRoots: false, fields: ['education'], invitedMeetingIds: ['may'] }),
    ];
    const { coverage, invitations } = await plan(wishes({ deputies }));
    expect(invitations).toEqual([]);
    expect(coverage).toEqual({ grassRoots: 1, before: 0, invited: 1, after: 1, short: 0 });
    const pins = [
      { deputyId: 'a', meetingId: 'april' },
      { deputyId: 'a', meetingId: 'june' },
    ];
    const pinned = await plan(wishes({ deputies, pins }));
    expect(pinned.refusedPins).toEqual([{ ...pins[0], reason: 'already-invited' }]);
    expect(pinned.invitations).toMatchObject([pins[1]]);
  });

  it('gives the reasons of each invitation', async () => {
    const deputies = [
      deputy('a', { fields: ['agriculture', 'law'] }),
      deputy('b', { fields: ['education'], unavailableMeetingIds: ['june'] }),
    ];
    const { invitations } = await plan(wishes({ deputies }));
    const unit = { code: 'electoral-unit', electoralUnitId: 'zhejiang', invited: 2, share: 2 };
    expect(invitations.map(({ reasons }) => reasons)).toEqual([
      [{ code: 'not-yet-sat-in' }, { code: 'topics', topics: ['agriculture'] }, unit],
      [{ code: 'not-yet-sat-in' }, { code: 'only-meeting' }, unit],
    ]);
  });

  it('names the meetings that were nearer to a deputy, unless a human chose', async () => {
    const deputies = ['a', 'b', 'c'].map((id) => deputy(id, { fields: ['agriculture'] }));
    const reasonsAt = async (some: SittingInWishes) =>
      (await plan(some)).invitations
        .filter(({ meetingId }) => meetingId === 'june')
        .flatMap(({ reasons }) => reasons);
    const nearer = { code: 'nearer-elsewhere', meetingIds: ['april'] };
    expect(await reasonsAt(wishes({ deputies }))).toContainEqual(nearer);
    const pins = [{ deputyId: 'b', meetingId: 'june' }];
    const pinned = await reasonsAt(wishes({ deputies, pins }));
    expect(pinned[0]).toEqual({ code: 'pinned' });
    expect(pinned).not.toContainEqual(nearer);
  });

  it('is plain data', async () => {
    const made = await plan(wishes({ deputies: [deputy('a'), deputy('b')] }));
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
