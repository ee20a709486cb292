import { describe, expect, it } from 'vitest';
import { activityStateOf, inOrder } from './activity-state.ts';

const asOf = '2022-06-20';
const office = (on: string) => ({ byBodyId: 'general-office', on });
const report = (on: string) => ({ on, inWriting: true });

describe('where an activity stands', () => {
  it('is to be arranged until somebody has arranged it', () => {
    expect(activityStateOf({}, asOf)).toBe('to-arrange');
    expect(activityStateOf({ startsOn: '2022-07-01', arrangement: office('2022-06-21') }, asOf)).toBe(
      'to-arrange',
    );
    expect(activityStateOf({ startsOn: '2022-07-01', arrangement: office('2022-06-20') }, asOf)).toBe(
      'arranged',
    );
  });

  it('is held from the day after its last, arranged or not', () => {
    expect(activityStateOf({ startsOn: '2022-06-18', endsOn: '2022-06-20' }, asOf)).toBe('to-arrange');
    expect(activityStateOf({ startsOn: '2022-06-18', endsOn: '2022-06-19' }, asOf)).toBe('held');
    expect(activityStateOf({ startsOn: '2022-06-19', arrangement: office('2022-06-01') }, asOf)).toBe('held');
  });

  it('is reported or called off from that day', () => {
    const over = { startsOn: '2022-06-01' };
    expect(activityStateOf({ ...over, report: report('2022-06-20') }, asOf)).toBe('reported');
    expect(activityStateOf({ ...over, report: report('2022-06-21') }, asOf)).toBe('held');
    expect(activityStateOf({ startsOn: '2022-07-01', cancelledOn: '2022-06-20' }, asOf)).toBe('cancelled');
    expect(activityStateOf({ startsOn: '2022-07-01', cancelledOn: '2022-06-21' }, asOf)).toBe('to-arrange');
  });
});

it('the list begins with what somebody has to do something about, the earliest first; what is over comes last, the latest first', () => {
  const activities = [
    { id: 'reported in May', startsOn: '2022-05-01', report: report('2022-05-09') },
    { id: 'reported in June', startsOn: '2022-06-01', report: report('2022-06-09') },
    { id: 'arranged', startsOn: '2022-07-01', arrangement: office('2022-06-01') },
    { id: 'held late', startsOn: '2022-06-10' },
    { id: 'held early', startsOn: '2022-04-10' },
    { id: 'to arrange', startsOn: '2022-08-01' },
  ];
  expect(inOrder(activities, asOf).map(({ id }) => id)).toEqual([
    'to arrange',
    'held early',
    'held late',
    'arranged',
    'reported in June',
    'reported in May',
  ]);
});
