import { deriveLiaisonMatrix, type Contact, type TrackedView } from '@deputy-work/liaison';
import { expect, it } from 'vitest';
import { openViewsOf } from './open-views.ts';

const congressId = 'npc';
const contact = (id: string, memberId: string, on: string): Contact => ({
  id,
  congressId,
  memberId,
  deputyIds: ['d1', 'd2'],
  on,
  manner: 'visit',
});
const view = (
  id: string,
  deputyId: string,
  occasionId: string,
  ...more: TrackedView['steps']
): TrackedView => ({
  id,
  congressId,
  deputyId,
  channel: 'member-contact',
  occasionId,
  summary: id,
  steps: [{ step: 'heard', on: '2022-03-01', by: 'member' }, ...more],
});

const contacts = [
  contact('visit', 'wang', '2022-03-01'),
  contact('later', 'wang', '2022-07-01'),
  contact('other', 'li', '2022-03-01'),
];
const views = [
  view('open', 'd1', 'visit'),
  view('replied', 'd1', 'visit', { step: 'replied', on: '2022-04-01', by: 'member' }),
  view('of another deputy', 'd2', 'visit'),
  view('told another member', 'd1', 'other'),
  view('told later', 'd1', 'later'),
];

it('the open views of a pair are those that its cell counts', () => {
  const asOf = '2022-06-20';
  const assignments = [{ id: 'a', congressId, memberId: 'wang', deputyId: 'd1', from: '2018-04-01' }];
  const [cell] = deriveLiaisonMatrix({ assignments, contacts, views }, { year: 2022, asOf });
  const open = cell ? openViewsOf(cell, { contacts, views }, asOf) : [];
  expect(open.map(({ id }) => id)).toEqual(['open']);
  expect(cell?.openViews).toBe(open.length);
});
