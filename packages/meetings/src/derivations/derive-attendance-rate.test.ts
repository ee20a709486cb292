import { describe, expect, it } from 'vitest';
import { entry, sampleDeputy, sampleMeeting, sampleSheet, sampleSitting } from '../../tests/sample.ts';
import { deriveAttendanceRate } from './derive-attendance-rate.ts';

const records = {
  deputies: [sampleDeputy({ id: 'a', delegationId: 'north' }), sampleDeputy({ id: 'b' })],
  meetings: [sampleMeeting(), sampleMeeting({ id: 'group', kind: 'group' })],
  sittings: [
    sampleSitting(),
    sampleSitting({ id: 'group-1', meetingId: 'group', on: '2022-03-06' }),
    sampleSitting({ id: 'off', meetingId: 'group', on: '2022-03-06', cancelledOn: '2022-03-05' }),
    sampleSitting({ id: 'to-come', meetingId: 'group', on: '2022-03-20' }),
  ],
  sheets: [
    sampleSheet([entry('a', 'present'), entry('b', 'absent-without-approval')]),
    sampleSheet([entry('a', 'on-approved-leave'), entry('b', 'sat-in')], { id: 's-2', sittingId: 'group-1' }),
    sampleSheet([entry('a')], { id: 's-3', sittingId: 'off' }),
    sampleSheet([entry('a')], { id: 's-4', sittingId: 'to-come' }),
  ],
};
const rates = (by: 'deputy' | 'delegation' | 'meeting-kind') =>
  deriveAttendanceRate(records, { by, asOf: '2022-03-12' }).map(({ key, present, owed }) => [
    key,
    present,
    owed,
  ]);

describe('deriveAttendanceRate', () => {
  it('counts half-days by deputy; who sat in owed nothing', () => {
    expect(rates('deputy')).toEqual([
      ['a', 1, 2],
      ['b', 0, 1],
    ]);
  });

  it('counts by delegation, and those without one together', () => {
    expect(rates('delegation')).toEqual([
      ['', 0, 1],
      ['north', 1, 2],
    ]);
  });

  it('counts by kind of meeting', () => {
    expect(rates('meeting-kind')).toEqual([
      ['group', 0, 1],
      ['plenary', 1, 2],
    ]);
  });

  it('keeps every state apart, and those not marked yet', () => {
    const sheets = [sampleSheet([entry('a')])];
    const [rate] = deriveAttendanceRate({ ...records, sheets }, { by: 'deputy', asOf: '2022-03-12' });
    expect(rate).toMatchObject({ owed: 0, counts: { 'not-marked': 1, present: 0 } });
  });
});
