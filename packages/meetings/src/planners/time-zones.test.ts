import load from 'highs';
import { afterAll, describe, expect, it, vi } from 'vitest';

const loaded = load();
const loadHighs = () => loaded;

const zoneOfThisMachine = process.env['TZ'];
const moveTo = (zone: string | undefined) => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};
afterAll(() => {
  moveTo(zoneOfThisMachine);
});

// Neighbouring days around a year's end, where a clock west of Greenwich would see another day.
const meetings = ['2023-01-01', '2022-12-31', '2022-12-30'].map((day, index) => ({
  id: `m${index}`,
  day,
  capacity: 1,
  topics: [],
}));
const deputies = ['a', 'b', 'c'].map((id) => ({
  id,
  isGrassRoots: true,
  fields: [],
  electoralUnitId: 'xinjiang',
  unavailableMeetingIds: [],
  invitedMeetingIds: [],
  hasSatIn: false,
}));

describe.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles'])('a machine in %s', (zone) => {
  it('plans the same days in the same order', async () => {
    moveTo(zone);
    vi.resetModules();
    const { planSittingInInvitations } = await import('./plan-sitting-in-invitations.ts');
    const { invitations } = await planSittingInInvitations({ deputies, meetings, pins: [] }, { loadHighs });
    expect(invitations.map(({ day }) => day)).toEqual(['2022-12-30', '2022-12-31', '2023-01-01']);
  });
});
