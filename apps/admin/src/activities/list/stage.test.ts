import type { Activity } from '@deputy-work/inspection';
import { expect, test } from 'vitest';
import { stageOf } from './stage.ts';

const draft: Activity = {
  id: 'a',
  congressId: 'npc',
  title: '检查',
  kind: 'enforcement-inspection',
  organiserId: 'body',
  topics: [],
  members: [],
  deputies: { invitedIds: [], confirmedIds: [], attendedIds: [] },
  views: [],
  hearings: [],
};

test('an activity without a day is a draft, with one it is planned', () => {
  expect(stageOf(draft)).toEqual({ code: 'draft' });
  expect(stageOf({ ...draft, departsOn: '2022-06-22' })).toEqual({ code: 'planned' });
});

test('what happened goes before what was planned', () => {
  const planned = { ...draft, departsOn: '2022-06-22' };
  expect(stageOf({ ...planned, departedOn: '2022-06-23' })).toEqual({ code: 'departed', on: '2022-06-23' });
  expect(stageOf({ ...planned, cancelledOn: '2022-06-01' })).toEqual({ code: 'cancelled', on: '2022-06-01' });
});
