import { describe, expect, it } from 'vitest';
import { sampleDeputy, sampleMeeting, sampleSitting } from '../../tests/sample.ts';
import { deriveBlankSheet } from './derive-blank-sheet.ts';

const resigned = { from: '2018-02-24', to: '2021-10-22', endReason: 'resignation-accepted' as const };
const deputies = [
  sampleDeputy({ id: 'b', delegationId: 'hebei' }),
  sampleDeputy({ id: 'a', delegationId: 'hunan' }),
  sampleDeputy({ id: 'gone', delegationId: 'hebei', mandates: [resigned] }),
  sampleDeputy({ id: 'elsewhere', congressId: 'county' }),
];
const idsOn = (meeting: Parameters<typeof sampleMeeting>[0], on = '2022-03-05') =>
  deriveBlankSheet(sampleSitting({ on }), sampleMeeting(meeting), deputies)?.entries.map(
    ({ deputyId }) => deputyId,
  );

describe('deriveBlankSheet', () => {
  it('lists all who are in office on the day of a plenary meeting, in their order, and marks nobody', () => {
    expect(deriveBlankSheet(sampleSitting(), sampleMeeting(), deputies)).toEqual({
      sittingId: 'opening',
      entries: [
        { deputyId: 'b', intervals: [] },
        { deputyId: 'a', intervals: [] },
      ],
    });
    expect(idsOn({}, '2021-10-22')).toEqual(['b', 'a', 'gone']);
  });

  it('lists those of the delegation that meets', () => {
    expect(idsOn({ kind: 'delegation', bodyId: 'hebei' })).toEqual(['b']);
  });

  it('knows nobody of a meeting whose members are not on record', () => {
    expect(idsOn({ kind: 'committee-plenary' })).toBeUndefined();
    expect(idsOn({ kind: 'group', bodyId: 'hebei' })).toBeUndefined();
  });
});
