import { demoAsOf, npc as sampleNpc, township as sampleTownship } from '@deputy-work/fixtures';
import { enforcementTeamInvitesDeputies } from '@deputy-work/inspection';
import { leaveIsDecidedByTheRightOne } from '@deputy-work/meetings';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dataProvider } from '../src/data/data-provider.ts';
import type { EntryState } from '../src/data/deputy-work-provider.ts';
import {
  detailOf,
  findBlock,
  findFieldErrors,
  findRefusal,
  findStaleMarks,
  isStale,
} from '../src/data/problem.ts';
import type { RecordOf } from '../src/data/records.ts';
import { serveApi, type Running } from './serve-api.ts';

// The port, held against the backend it is written for: when either changes its dialect, this fails.

type ActivityRecord = RecordOf<'activities'>;

const npc = sampleNpc();

let api: Running;

beforeAll(async () => {
  api = await serveApi();
  const { fetch } = globalThis;
  // In a browser the address of the page completes the path.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => fetch(api.url + path, init));
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await api.stop();
});

const page = { page: 1, perPage: 5 };
const sort = { field: 'departsOn', order: 'ASC' } as const;
const draft = {
  congressId: npc.congresses[0]!.id,
  title: '测试检查组赴河北省检查',
  kind: 'enforcement-inspection',
  organiserId: npc.bodies[0]!.id,
  topics: [],
  destination: { level: 'provincial', name: '河北省' },
  departsOn: '2022-06-30',
  members: [],
  deputies: { invitedIds: [npc.deputies[0]!.id], confirmedIds: [], attendedIds: [] },
  views: [],
  hearings: [],
};

const create = async (data: object = draft) =>
  (await dataProvider.create<ActivityRecord>('activities', { data })).data;

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('It should have been refused.'),
    (error: unknown) => error,
  );

test('a list is filtered, sorted, cut to a page, and told how long it is', async () => {
  const filter = { kind: 'enforcement-inspection' };
  const { data, total } = await dataProvider.getList<ActivityRecord>('activities', {
    filter,
    sort,
    pagination: page,
  });
  expect(data).toHaveLength(5);
  expect(total).toBe(npc.activities.filter(({ kind }) => kind === filter.kind).length);
  expect(data.every(({ kind }) => kind === filter.kind)).toBe(true);
});

test('several records are read at once by their ids', async () => {
  const ids = npc.deputies.slice(0, 3).map(({ id }) => id);
  const { data } = await dataProvider.getMany<RecordOf<'deputies'>>('deputies', { ids });
  expect(data.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test('activities are listed by where they stand on a day', async () => {
  const query = { filter: { standing: 'violated' }, sort, pagination: { page: 1, perPage: 100 } };
  const { data } = await dataProvider.getList<ActivityRecord>('activities', {
    ...query,
    meta: { asOf: demoAsOf },
  });
  const { findings } = await dataProvider.getReport(demoAsOf, { include: ['violated'] });
  const violated = findings.filter(({ subject }) => subject.collection === 'activities');
  expect(data.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(violated.map(({ subject }) => subject.id))].toSorted(),
  );
  const { total } = await dataProvider.getList('activities', { ...query, meta: { asOf: '2021-01-01' } });
  expect(total).toBe(0);
});

test('a change made from an old version is refused, and the record keeps the newer one', async () => {
  const first = await create();
  const { id } = first;
  const change = (data: object) =>
    dataProvider.update<ActivityRecord>('activities', { id, data, previousData: first });
  await change({ ...first, title: '先保存的标题' });
  expect(isStale(await failure(change({ ...first, title: '后保存的标题' })))).toBe(true);
  const { data } = await dataProvider.getOne<ActivityRecord>('activities', { id });
  expect(data).toMatchObject({ title: '先保存的标题', version: first.version + 1 });
});

test('a record that is not in the agreed form is refused with the paths of what is wrong', async () => {
  const error = await failure(create({ ...draft, title: ' ', members: [{ name: '示例', role: 'cook' }] }));
  expect(Object.keys(findFieldErrors(error) ?? {}).toSorted()).toEqual(['members.0.role', 'title']);
});

test('sending off is refused with the finding that stands against it, and done once that is mended', async () => {
  const { id, version } = await create();
  const refused = await failure(dataProvider.sendOff(id, '2022-06-30', version));
  expect(findRefusal(refused)?.map(({ ruleId }) => ruleId)).toEqual([enforcementTeamInvitesDeputies.id]);

  const invitedIds = npc.deputies.slice(0, 2).map((deputy) => deputy.id);
  const { data } = await dataProvider.update<ActivityRecord>('activities', {
    id,
    data: { ...draft, id, version, deputies: { ...draft.deputies, invitedIds } },
    previousData: { ...draft, id, version },
  });
  const departed = await dataProvider.sendOff(id, '2022-06-30', data.version);
  expect(departed.departedOn).toBe('2022-06-30');
  const findings = await dataProvider.getFindings({ collection: 'activities', id }, demoAsOf);
  expect(findings.map(({ outcome }) => outcome)).not.toContain('violated');
});

test('people are marked on a sheet, and refused marks tell how they stand now', async () => {
  const { data } = await dataProvider.getList<RecordOf<'sheets'>>('sheets', {
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
  });
  const [{ id, entries }] = data as [RecordOf<'sheets'>];
  const { deputyId, ...from } = entries[0]!;
  const to: EntryState = { status: 'not-required', intervals: [] };
  await dataProvider.markAttendance(id, [{ deputyId, from, to }]);
  const error = await failure(dataProvider.markAttendance(id, [{ deputyId, from, to }]));
  expect(findStaleMarks(error)).toEqual([{ deputyId, ...to }]);
});

test('leave is decided, and refused to whom the place does not name', async () => {
  const [sample] = sampleTownship()['leave-requests'];
  const request = { ...sample!, id: undefined, decision: undefined };
  const ask = async () =>
    (await dataProvider.create<RecordOf<'leave-requests'>>('leave-requests', { data: request })).data;
  const decision = { outcome: 'approved', by: 'presidium', on: request.askedOn } as const;
  const { id, version } = await ask();
  expect(await dataProvider.decideLeave(id, decision, version)).toMatchObject({ decision });
  const other = await ask();
  const refused = await failure(
    dataProvider.decideLeave(other.id, { ...decision, by: 'chair' }, other.version),
  );
  expect(findRefusal(refused)?.map(({ ruleId }) => ruleId)).toEqual([leaveIsDecidedByTheRightOne.id]);
});

test('deputies are invited to sit in, all or none', async () => {
  const congressId = npc.congresses[0]!.id;
  const { data: meeting } = await dataProvider.create<RecordOf<'committee-meetings'>>('committee-meetings', {
    data: { congressId, number: 99, kind: 'ordinary', seatsForDeputies: 1 },
  });
  const [first, second] = npc.deputies.map(({ id }) => ({ deputyId: id, committeeMeetingId: meeting.id }));
  const error = await failure(dataProvider.inviteToSitIn(congressId, demoAsOf, [first!, second!]));
  expect(findFieldErrors(error)).toEqual({ invitations: 'data.fields.has no seat left at this meeting' });
  const [invitation] = await dataProvider.inviteToSitIn(congressId, demoAsOf, [first!]);
  expect(invitation).toMatchObject({ ...first, invitedOn: demoAsOf });
});

test('steps of the loop are taken, and one that is blocked is refused with the reason', async () => {
  const { data: letter } = await dataProvider.create<RecordOf<'letters'>>('letters', {
    data: {
      congressId: npc.congresses[0]!.id,
      deputyId: npc.deputies[0]!.id,
      summary: '测试来信',
      steps: [{ step: 'heard', on: '2022-06-01', by: 'general-office' }],
    },
  });
  const reply = { step: 'replied', on: demoAsOf, by: 'handling-unit' } as const;
  const error = await failure(dataProvider.takeStep('letters', letter.id, reply, letter.version));
  expect(findBlock(error)).toMatchObject({ code: 'waits-for', steps: ['handed-over', 'handled'] });

  const handOver = {
    step: 'handed-over',
    on: demoAsOf,
    by: 'general-office',
    toId: npc.bodies[0]!.id,
  } as const;
  const { steps } = await dataProvider.takeStep('letters', letter.id, handOver, letter.version);
  expect(steps).toEqual([...letter.steps, handOver]);
  expect(isStale(await failure(dataProvider.takeStep('letters', letter.id, reply, letter.version)))).toBe(
    true,
  );
});

test('pairs of contact begin and end on a day, all or none', async () => {
  const congressId = npc.congresses[0]!.id;
  const going = npc['contact-assignments'].filter(({ to }) => to === undefined);
  const { memberId, deputyId } = going[0]!;
  const other = going.find((each) => each.memberId !== memberId)!.memberId;
  const changes = { begun: [{ memberId: other, deputyId }], ended: [{ memberId, deputyId }] };
  expect(await dataProvider.assignPairs(congressId, demoAsOf, changes)).toMatchObject([
    { memberId, deputyId, to: '2022-06-19' },
    { memberId: other, deputyId, from: demoAsOf },
  ]);
  const error = await failure(dataProvider.assignPairs(congressId, demoAsOf, changes));
  expect(findFieldErrors(error)).toEqual({
    begun: 'data.fields.is a pair already',
    ended: 'data.fields.is no pair that began before that day',
  });
});

test('letters of a budget round are sent once, all or none', async () => {
  const [round] = npc['budget-rounds'];
  const sent = npc['budget-letters'].filter(({ sentOn }) => sentOn !== undefined);
  const waiting = round!.deputyIds.find((id) => sent.every(({ deputyId }) => deputyId !== id))!;
  const [letter] = await dataProvider.sendBudgetLetters(round!.id, demoAsOf, [waiting]);
  expect(letter).toMatchObject({ roundId: round!.id, deputyId: waiting, sentOn: demoAsOf });
  const error = await failure(dataProvider.sendBudgetLetters(round!.id, demoAsOf, [waiting]));
  expect(findFieldErrors(error)).toEqual({ deputyIds: 'data.fields.has been sent a letter already' });
});

test('a record is deleted with the version it was read in', async () => {
  const record = await create();
  await dataProvider.delete<ActivityRecord>('activities', { id: record.id, previousData: record });
  const error = await failure(dataProvider.getOne('activities', { id: record.id }));
  expect(error).toMatchObject({ message: 'data.problems.no-such-record', status: 404 });
});

test('the values that places set for themselves are read', async () => {
  const overlays = await dataProvider.getOverlays();
  expect(overlays.map(({ jurisdiction }) => jurisdiction)).toContain('33');
});

test('an answer that is not in the agreed form is an error that names the path', async () => {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ id: 'a', version: 1, title: 7 })));
  const error = await failure(dataProvider.getOne('activities', { id: 'a' }));
  vi.stubGlobal('fetch', fetch);
  expect(error).toMatchObject({ message: 'data.wrongResponse' });
  expect(detailOf(error)).toContain('title');
});

test('a server that can not be reached is an error of its own', async () => {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  const error = await failure(dataProvider.getReport(demoAsOf));
  vi.stubGlobal('fetch', fetch);
  expect(error).toMatchObject({ message: 'data.unreachable', status: 0 });
});
