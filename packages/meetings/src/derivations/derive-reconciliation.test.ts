import { expect, it } from 'vitest';
import { entry, sampleSheet } from '../../tests/sample.ts';
import { deriveReconciliation } from './derive-reconciliation.ts';

it('what is missing on either side, and what differs, is told apart', () => {
  const sheet = sampleSheet([
    entry('same', 'present'),
    entry('unrecorded', 'present'),
    entry('other', 'on-approved-leave'),
    entry('unmarked'),
    entry('not-owed', 'not-required'),
  ]);
  const record = (deputyId: string, sittingId = 'opening') => ({
    id: `r-${deputyId}`,
    deputyId,
    lines: [{ sittingId, status: 'present' as const }],
  });
  const records = [record('same'), record('other'), record('stranger'), record('elsewhere', 'closing')];
  expect(deriveReconciliation(sheet, records)).toEqual({
    missingInRecords: ['unrecorded'],
    missingOnSheet: ['stranger'],
    different: ['other'],
  });
});
