import { expect, test } from 'vitest';
import { toActivity } from './to-activity.ts';

test('blanks are absent facts', () => {
  const activity = toActivity({ title: '检查', departsOn: '', electoralUnitId: null, topics: [] });
  expect(activity).not.toHaveProperty('departsOn');
  expect(activity).not.toHaveProperty('electoralUnitId');
  expect(activity).toMatchObject({ title: '检查', topics: [] });
});

test('a group in which nothing was typed is absent, one in which something was is there', () => {
  const activity = toActivity({
    destination: { level: '', name: '' },
    report: { submittedOn: '', parts: [] },
    results: { handedOverOn: '2022-03-01', fedBackOn: '' },
  });
  expect(activity).not.toHaveProperty('destination');
  expect(activity).not.toHaveProperty('report');
  expect(activity['results']).toEqual({ handedOverOn: '2022-03-01' });
});

test('an answer of no is an answer', () => {
  const views = [{ id: 'v', deputyId: 'd', summary: '意见', reflectedInReport: false }];
  expect(toActivity({ crossesElectoralUnits: false, views })).toMatchObject({
    crossesElectoralUnits: false,
    views: [{ reflectedInReport: false }],
  });
});

test('lists are there even when nothing was put into them', () => {
  expect(toActivity({})).toEqual({
    topics: [],
    members: [],
    deputies: { invitedIds: [], confirmedIds: [], attendedIds: [] },
    views: [],
    hearings: [],
  });
});

test('a row in which nothing was typed stays, so that errors are said at the right one', () => {
  const members = [
    { name: '', role: '' },
    { name: '示例组长', role: 'leader' },
  ];
  expect(toActivity({ members })['members']).toEqual([{}, { name: '示例组长', role: 'leader' }]);
});
