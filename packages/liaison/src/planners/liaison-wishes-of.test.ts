import type { Body, Deputy, Membership } from '@deputy-work/congress';
import { describe, expect, it } from 'vitest';
import { sampleAssignment } from '../../tests/sample.ts';
import type { LiaisonWishesOptions, PairingRecords } from './gathered-liaison-wishes.ts';
import { liaisonWishesOf } from './liaison-wishes-of.ts';

const unknown = { known: false, reason: 'not-recorded' } as const;
const deputy = (id: string, facts: Partial<Deputy> = {}): Deputy => ({
  id,
  congressId: 'npc',
  name: { 'zh-CN': id },
  isGrassRoots: true,
  occupationGroup: unknown,
  fieldsOfExpertise: unknown,
  electoralUnitId: 'hebei',
  mandates: [{ from: '2018-02-24' }],
  suspensions: [],
  ...facts,
});
const body = (id: string, kind: Body['kind']): Body => ({
  id,
  congressId: 'npc',
  kind,
  name: { 'zh-CN': id },
});
const bodies = [
  body('committee', 'standing-committee'),
  body('council', 'council-of-chairpersons'),
  body('delegation', 'delegation'),
];
const membership = (deputyId: string, facts: Partial<Membership> = {}): Membership => ({
  id: `${deputyId} ${facts.bodyId ?? 'committee'}`,
  bodyId: 'committee',
  deputyId,
  role: 'member',
  from: '2018-03-05',
  ...facts,
});
const pair = (memberId: string, deputyId: string, facts: Parameters<typeof sampleAssignment>[0] = {}) =>
  sampleAssignment({ id: `${memberId} ${deputyId}`, memberId, deputyId, ...facts });

const gather = (records: Partial<PairingRecords>, options: Partial<LiaisonWishesOptions> = {}) =>
  liaisonWishesOf(
    { deputies: [], bodies, memberships: [], assignments: [], ...records },
    { asOf: '2022-06-20', capacity: 3, ...options },
  );
const left = { mandates: [{ from: '2018-02-24', to: '2022-05-31', endReason: unknown }] };

describe('the members of liaisonWishesOf', () => {
  it('are those who sit in the standing committee on the day, with what is on record of them', () => {
    const deputies = ['a', 'b', 'c', 'd'].map((id) => deputy(id));
    const memberships = [
      membership('b', { to: '2022-06-20' }),
      membership('a'),
      membership('c', { to: '2022-06-19' }),
      membership('d', { bodyId: 'delegation' }),
    ];
    const { wishes } = gather({ deputies, memberships });
    const bounds = { fields: [], electoralUnitId: 'hebei', minimum: 0, capacity: 3 };
    expect(wishes.members).toEqual([
      { id: 'a', ...bounds },
      { id: 'b', ...bounds },
    ]);
  });

  it('have the minimum of their office, or the one chosen, and never fewer places', () => {
    const deputies = [deputy('chair', { fieldsOfExpertise: ['law'] }), deputy('member')];
    const memberships = [
      membership('chair'),
      membership('chair', { bodyId: 'council', role: 'chairperson' }),
      membership('member'),
    ];
    const { wishes, chairpersonIds } = gather(
      { deputies, memberships },
      { chairpersonsMinimum: 5, minimum: 1, capacities: { member: 0 } },
    );
    expect(chairpersonIds).toEqual(['chair']);
    expect(wishes.members).toMatchObject([
      { id: 'chair', fields: ['law'], minimum: 5, capacity: 5 },
      { id: 'member', minimum: 1, capacity: 1 },
    ]);
    const without = gather({ deputies, memberships }).wishes.members;
    expect(without.map(({ minimum }) => minimum)).toEqual([0, 0]);
  });

  it('are not those about to leave; their deputies still name them', () => {
    const deputies = ['a', 'b', 'd'].map((id) => deputy(id));
    const memberships = [membership('a'), membership('b')];
    const { wishes, unpairableMembers } = gather(
      { deputies, memberships, assignments: [pair('a', 'd')] },
      { leavingIds: ['a'] },
    );
    expect(wishes.members.map(({ id }) => id)).toEqual(['b']);
    expect(wishes.deputies).toMatchObject([{ id: 'd', memberId: 'a' }]);
    expect(unpairableMembers).toEqual([]);
  });

  it('with deputies today who can have none are told apart, with the reason', () => {
    const deputies = [deputy('gone', left), deputy('unclear'), deputy('was'), deputy('d')];
    const memberships = [
      membership('gone'),
      membership('unclear', { to: unknown }),
      membership('was', { to: '2022-05-31' }),
    ];
    const assignments = ['gone', 'nobody', 'unclear', 'was'].map((id) => pair(id, `of ${id}`));
    expect(gather({ deputies, memberships, assignments }).unpairableMembers).toEqual([
      { memberId: 'gone', reason: 'left-office' },
      { memberId: 'nobody', reason: 'not-on-record' },
      { memberId: 'unclear', reason: 'end-unknown' },
      { memberId: 'was', reason: 'left' },
    ]);
  });
});

describe('the deputies of liaisonWishesOf', () => {
  const members = [deputy('m'), deputy('n')];
  const memberships = [membership('m'), membership('n')];

  it('are those who have or had a member, and those added', () => {
    const deputies = [
      ...members,
      deputy('has', { fieldsOfExpertise: ['law'], isGrassRoots: false }),
      ...['had', 'later', 'never', 'added'].map((id) => deputy(id)),
    ];
    const assignments = [
      pair('m', 'has'),
      pair('m', 'had', { to: '2021-12-31' }),
      pair('m', 'later', { from: '2022-07-01' }),
    ];
    const { wishes } = gather({ deputies, memberships, assignments }, { addedIds: ['added'] });
    const common = { isGrassRoots: true, fields: [], electoralUnitId: 'hebei', memberId: undefined };
    expect(wishes.deputies).toEqual([
      { ...common, id: 'added' },
      { ...common, id: 'had' },
      { ...common, id: 'has', isGrassRoots: false, fields: ['law'], memberId: 'm' },
    ]);
  });

  it('are told apart when nothing can be planned of them, and their pairs keep their places', () => {
    const deputies = [...members, deputy('both'), deputy('unclear', { isGrassRoots: unknown })];
    const assignments = [pair('m', 'both'), pair('n', 'both'), pair('m', 'unclear'), pair('n', 'nobody')];
    const found = gather({ deputies, memberships, assignments }, { minimum: 1 });
    expect(found.unpairableDeputies).toEqual([
      { deputyId: 'both', reason: 'several-members' },
      { deputyId: 'nobody', reason: 'not-on-record' },
      { deputyId: 'unclear', reason: 'unclassified' },
    ]);
    expect(found.wishes.deputies).toEqual([]);
    expect(found.wishes.members).toMatchObject([
      { id: 'm', minimum: 0, capacity: 1 },
      { id: 'n', minimum: 0, capacity: 1 },
    ]);
    expect(found.over).toEqual([]);
  });

  it('who left office free their member, and the pair is over', () => {
    const deputies = [...members, deputy('gone', left), deputy('long gone', left)];
    const assignments = [pair('m', 'gone'), pair('m', 'long gone', { to: '2022-05-31' })];
    const found = gather({ deputies, memberships, assignments });
    expect(found.unpairableDeputies).toEqual([{ deputyId: 'gone', reason: 'left-office' }]);
    expect(found.over).toEqual([{ memberId: 'm', deputyId: 'gone' }]);
    expect(found.wishes.members[0]?.capacity).toBe(3);
  });

  it('with a member who stays and one who left keep the one who stays', () => {
    const deputies = [...members, deputy('d')];
    const assignments = [pair('a former one', 'd'), pair('n', 'd')];
    const found = gather({ deputies, memberships, assignments });
    expect(found.wishes.deputies).toMatchObject([{ id: 'd', memberId: 'n' }]);
    expect(found.over).toEqual([{ memberId: 'a former one', deputyId: 'd' }]);
  });
});

it('gathers the same in whatever order the records come', () => {
  const deputies = ['m', 'n', 'd', 'e'].map((id) => deputy(id));
  const memberships = [membership('m'), membership('n'), membership('m', { bodyId: 'council' })];
  const assignments = [pair('m', 'd'), pair('n', 'e'), pair('n', 'd')];
  const reversed = {
    deputies: deputies.toReversed(),
    memberships: memberships.toReversed(),
    assignments: assignments.toReversed(),
  };
  expect(gather(reversed)).toEqual(gather({ deputies, memberships, assignments }));
});
