import { deriveAttendanceCertificate } from '@deputy-work/meetings';
import { expect, test } from 'vitest';
import { onlyAbout } from './only.ts';

test('the certificate of one deputy has the totals of that deputy', () => {
  const congressId = 'npc';
  const entry = (deputyId: string) => ({ deputyId, status: 'present' as const, intervals: [] });
  const records = {
    meetings: [{ id: 'closing', congressId, kind: 'plenary' as const, sessionId: 's5', title: '闭幕会' }],
    sittings: [{ id: 'am', meetingId: 'closing', on: '2022-03-11', half: 'morning' as const }],
    sheets: [{ id: 'sheet', sittingId: 'am', entries: [entry('a'), entry('b')] }],
    invitations: [{ id: 'i', congressId, deputyId: 'c', meetingId: 'closing', invitedOn: '2022-03-01' }],
  };
  const wanted = onlyAbout(records, (id) => id === 'b');
  const { lines, totals } = deriveAttendanceCertificate(wanted, { sessionId: 's5' }, { asOf: '2022-03-11' });
  expect(lines.map(({ deputyId }) => deputyId)).toEqual(['b']);
  expect(totals).toEqual({ present: 1 });
  expect(wanted.invitations).toEqual([]);
});
