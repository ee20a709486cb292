import { describe, expect, it } from 'vitest';
import { sampleCommitteeMeeting, sampleDeputy, sampleInvitation } from '../../tests/sample.ts';
import { deriveSittingInCoverage } from './derive-sitting-in-coverage.ts';

const past = sampleCommitteeMeeting({ id: 'meeting-35', opensOn: '2022-06-21', closesOn: '2022-06-24' });
const next = sampleCommitteeMeeting();
const records = {
  deputies: ['came', 'invited', 'declined', 'nobody-asked'].map((id) => sampleDeputy({ id })),
  committeeMeetings: [past, next],
  invitations: [
    sampleInvitation({ id: '1', deputyId: 'came', committeeMeetingId: past.id, attendedOn: '2022-06-21' }),
    sampleInvitation({ id: '2', deputyId: 'invited', invitedOn: '2022-06-30' }),
    sampleInvitation({ id: '3', deputyId: 'declined', invitedOn: '2022-06-20', declinedOn: '2022-06-30' }),
  ],
};
const options = { asOf: '2022-07-01', minimum: 1 };

describe('deriveSittingInCoverage', () => {
  it('tells who has sat in, who is invited, who is still to be invited, and what meetings are left', () => {
    expect(deriveSittingInCoverage(records, options)).toEqual({
      grassRoots: ['came', 'declined', 'invited', 'nobody-asked'],
      covered: ['came'],
      invited: ['invited'],
      toInvite: ['declined', 'nobody-asked'],
      unclassified: [],
      meetingsLeft: ['meeting-36'],
    });
  });

  it('asks for as many meetings as it is told, and counts one meeting once', () => {
    const again = sampleInvitation({
      id: '4',
      deputyId: 'came',
      committeeMeetingId: past.id,
      attendedOn: '2022-06-22',
    });
    const twice = { ...records, invitations: [...records.invitations, again] };
    expect(deriveSittingInCoverage(twice, { ...options, minimum: 2 }).covered).toEqual([]);
  });

  it('does not expect anybody at a meeting that was called off or is over', () => {
    const committeeMeetings = [past, { ...next, cancelledOn: '2022-06-30' }];
    const { invited, meetingsLeft } = deriveSittingInCoverage({ ...records, committeeMeetings }, options);
    expect([invited, meetingsLeft]).toEqual([[], []]);
  });

  it('does not know yet of an invitation that is recorded for later', () => {
    const later = sampleInvitation({ deputyId: 'invited', invitedOn: '2022-07-02' });
    expect(deriveSittingInCoverage({ ...records, invitations: [later] }, options).invited).toEqual([]);
  });

  it('leaves out who is no longer in office, and names those nobody has classed', () => {
    const unknown = { known: false, reason: 'not-recorded' } as const;
    const left = { from: '2018-02-24', to: '2022-05-31', endReason: unknown };
    const deputies = [
      sampleDeputy({ id: 'left', mandates: [left] }),
      sampleDeputy({ id: 'unclear', isGrassRoots: unknown }),
    ];
    expect(deriveSittingInCoverage({ ...records, deputies }, options)).toMatchObject({
      grassRoots: [],
      unclassified: ['unclear'],
    });
  });
});
