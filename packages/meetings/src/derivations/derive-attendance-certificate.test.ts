import { describe, expect, it } from 'vitest';
import { entry, sampleInvitation, sampleMeeting, sampleSheet, sampleSitting } from '../../tests/sample.ts';
import { deriveAttendanceCertificate } from './derive-attendance-certificate.ts';

const interval = { from: '09:00', to: '11:30', mode: 'in-person' } as const;
const records = {
  meetings: [sampleMeeting(), sampleMeeting({ id: 'other', sessionId: 'session-4' })],
  sittings: [
    sampleSitting({ id: 'afternoon', half: 'afternoon' }),
    sampleSitting(),
    sampleSitting({ id: 'elsewhere', meetingId: 'other' }),
  ],
  sheets: [
    sampleSheet([entry('a', 'absent-without-approval')], { id: 's-1', sittingId: 'afternoon' }),
    sampleSheet([{ ...entry('a', 'present'), intervals: [interval] }, entry('b')]),
    sampleSheet([entry('a', 'present')], { id: 's-3', sittingId: 'elsewhere' }),
  ],
  invitations: [],
};
const ofSession = { sessionId: 'session-5' };

describe('deriveAttendanceCertificate', () => {
  it('tells each deputy’s half-days in the order of time, with times and totals', () => {
    const { lines, totals } = deriveAttendanceCertificate(records, ofSession, { asOf: '2022-03-12' });
    expect(lines.map(({ deputyId }) => deputyId)).toEqual(['a', 'b']);
    expect(lines[0]).toMatchObject({
      sittings: [
        { sittingId: 'opening', status: 'present', intervals: [interval] },
        { sittingId: 'afternoon', status: 'absent-without-approval' },
      ],
      totals: { present: 1, 'absent-without-approval': 1 },
    });
    expect(totals).toEqual({ present: 1, 'absent-without-approval': 1, 'not-marked': 1 });
  });

  it('leaves out what is still to come, and what was called off', () => {
    expect(deriveAttendanceCertificate(records, ofSession, { asOf: '2022-03-04' }).lines).toEqual([]);
    const sittings = [sampleSitting({ cancelledOn: '2022-03-04' })];
    expect(
      deriveAttendanceCertificate({ ...records, sittings }, ofSession, { asOf: '2022-03-12' }).lines,
    ).toEqual([]);
  });

  it('has a line for who was invited and never came', () => {
    const scope = { committeeMeetingId: 'meeting-36' };
    const invitations = [sampleInvitation(), sampleInvitation({ id: 'x', committeeMeetingId: 'meeting-37' })];
    const { lines } = deriveAttendanceCertificate({ ...records, invitations }, scope, { asOf: '2022-09-05' });
    expect(lines).toEqual([{ deputyId: 'd-1', invitedOn: '2022-08-20', sittings: [], totals: {} }]);
  });
});
