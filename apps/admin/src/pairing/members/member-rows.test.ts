import { expect, test } from 'vitest';
import { busiest, filterMembers, memberRows, pairsToday, type MemberShow } from './member-rows.ts';

const deputy = (id: string, memberId?: string) => ({
  id,
  isGrassRoots: true,
  fields: [],
  electoralUnitId: 'hebei',
  memberId,
});
const member = (id: string, minimum = 0) => ({
  id,
  fields: [],
  electoralUnitId: 'hebei',
  minimum,
  capacity: 5,
});
const gathered = {
  wishes: {
    deputies: [deputy('a', 'wang'), deputy('b', 'wang'), deputy('c', 'gone'), deputy('d')],
    members: [member('chen'), member('liu', 1), member('wang', 5)],
    pins: [],
  },
  chairpersonIds: ['wang'],
};
const rows = memberRows(gathered, ['liu']);

test('members are told with the deputies of today', () => {
  expect(rows).toEqual([
    { id: 'chen', isChairperson: false, deputyIds: [], minimum: 0, isLeaving: false },
    { id: 'liu', isChairperson: false, deputyIds: [], minimum: 1, isLeaving: true },
    { id: 'wang', isChairperson: true, deputyIds: ['a', 'b'], minimum: 5, isLeaving: false },
  ]);
});

test('a pair with a member who has left is a pair of today too', () => {
  expect(pairsToday(gathered).map(({ memberId, deputyId }) => `${memberId} ${deputyId}`)).toEqual([
    'wang a',
    'wang b',
    'gone c',
  ]);
});

test.each<[MemberShow, string, readonly string[]]>([
  ['all', '', ['chen', 'liu', 'wang']],
  ['chairpersons', '', ['wang']],
  ['below', '', ['liu', 'wang']],
  ['without', '', ['chen', 'liu']],
  ['leaving', '', ['liu']],
  ['all', ' WANG ', ['wang']],
  ['all', 'deputy b', ['wang']],
])('asked for %s and “%s”, the list shows %j', (show, text, ids) => {
  const nameOf = (id: string) => (id.length === 1 ? `Deputy ${id}` : id);
  expect(filterMembers(rows, { show, text }, nameOf).map(({ id }) => id)).toEqual(ids);
});

test('the busiest member has as many deputies as anyone, and room for one where nobody has any', () => {
  expect(busiest(rows)).toBe(2);
  expect(busiest([])).toBe(1);
});
