import type { OrganActivity } from '@deputy-work/liaison';
import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps-of.ts';

const asOf = '2022-06-20';
const activity: OrganActivity = {
  id: 'a',
  congressId: 'npc',
  organId: 'court',
  title: '示例活动',
  startsOn: '2022-07-01',
  deputyIds: [],
};
const arrangement = { byBodyId: 'general-office', on: '2022-06-01' };
const over = { ...activity, startsOn: '2022-06-10', arrangement };

describe('what can be put on the record of an activity', () => {
  it('is the arrangement, or that it was called off, while it is to come', () => {
    expect(stepsOf(activity, asOf)).toEqual(['arrange', 'cancel']);
    expect(stepsOf({ ...activity, arrangement }, asOf)).toEqual(['cancel']);
  });

  it('is the report once it is over, until there is one in writing', () => {
    expect(stepsOf(over, asOf)).toEqual(['report']);
    expect(stepsOf({ ...over, report: { on: '2022-06-15', inWriting: false } }, asOf)).toEqual(['report']);
    expect(stepsOf({ ...over, report: { on: '2022-06-15', inWriting: true } }, asOf)).toEqual([]);
  });

  it('is nothing once it is called off', () => {
    expect(stepsOf({ ...activity, cancelledOn: '2022-06-20' }, asOf)).toEqual([]);
  });
});
