import type { Body } from '@deputy-work/congress';
import type { Contact } from '@deputy-work/liaison';
import { describe, expect, it } from 'vitest';
import { committeeRows } from './committee-rows.ts';

const congressId = 'npc';
const body = (id: string, kind: Body['kind']): Body => ({ id, congressId, kind, name: { 'zh-CN': id } });
const contact = (bodyId: string, on: string, ...deputyIds: string[]): Contact => ({
  id: `${bodyId} ${on}`,
  congressId,
  bodyId,
  deputyIds,
  on,
  manner: 'forum',
});

const records = {
  bodies: [
    body('law', 'special-committee'),
    body('budget', 'working-body'),
    body('office', 'general-office'),
  ],
  contacts: [
    contact('law', '2021-11-01', 'd1'),
    contact('law', '2022-03-01', 'd1', 'd2'),
    contact('law', '2022-05-01', 'd2'),
    contact('law', '2022-07-01', 'd3'),
    contact('budget', '2021-12-31', 'd1'),
  ],
  reports: [
    { id: 'r1', congressId, bodyId: 'law', year: 2021, on: '2021-12-20' },
    { id: 'r2', congressId, bodyId: 'law', year: 2022, on: '2022-12-20' },
  ],
};

describe('the contact of committees', () => {
  it('counts what has happened in the year; who has been in contact with nobody comes first', () => {
    expect(committeeRows(records, { year: 2022, asOf: '2022-06-20' })).toEqual([
      { bodyId: 'budget', contacts: 0, deputies: 0, lastOn: '2021-12-31', reportedOn: undefined },
      { bodyId: 'law', contacts: 2, deputies: 2, lastOn: '2022-05-01', reportedOn: undefined },
    ]);
  });

  it('tells of a report once it is there, and of no other year', () => {
    const [, law] = committeeRows(records, { year: 2022, asOf: '2022-12-31' });
    expect(law).toMatchObject({ deputies: 3, reportedOn: '2022-12-20' });
  });
});
