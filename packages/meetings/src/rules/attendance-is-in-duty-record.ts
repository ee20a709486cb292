import { isCancelled, isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, indexBy, openUntil } from '@deputy-work/rules';
import { deriveReconciliation } from '../derivations/derive-reconciliation.ts';
import { dutyRecords, sittings } from '../facts.ts';
import { knownDay } from '../internal/days.ts';
import { congressById, meetingById, sessionById, sheetOfSitting } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { isOfSession } from '../internal/session-meetings.ts';
import { thisPackage } from '../internal/this-package.ts';
import type { DutyRecord } from '../schema/index.ts';

const recordsOfSitting = /* @__PURE__ */ indexBy(dutyRecords, ({ lines }: DutyRecord) =>
  lines.map(({ sittingId }) => sittingId),
);

/**
 * Attendance at plenary, delegation and group meetings is entered in the duty records, as the sheets tell it (出席情况记入履职档案).
 *
 * Asks each sheet once; evidence names the deputies whose line is missing or differs on either side. Open until the session closes. Source: plan
 * item 11.
 */
export const attendanceIsInDutyRecord = /* @__PURE__ */ defineRule({
  id: 'meetings.duty-record.agrees-with-sheet',
  package: thisPackage,
  basis: [cite(11, '代表出席大会、代表团会议、小组会议情况'), cite(11, '会风会纪情况记入代表履职档案')],
  subjects: sittings,
  indexes: { congressById, meetingById, sessionById, sheetOfSitting, recordsOfSitting },
  appliesTo: (sitting, { asOf, meetingById, sheetOfSitting, congressById }) => {
    if (sitting.on > asOf || isCancelled(sitting, asOf) || sheetOfSitting(sitting.id).length === 0)
      return false;
    const [meeting] = meetingById(sitting.meetingId);
    if (meeting === undefined) return missingFact('meeting');
    return isOfSession(meeting) && isOfLevel(['national'], meeting, congressById);
  },
  governedOn: ({ on }) => on,
  check: ({ id, meetingId }, _, { asOf, meetingById, sessionById, sheetOfSitting, recordsOfSitting }) => {
    const [sheet] = sheetOfSitting(id);
    if (sheet === undefined) return missingFact('entries.status');
    const { missingInRecords, missingOnSheet, different } = deriveReconciliation(sheet, recordsOfSitting(id));
    const unsettled = [...missingInRecords, ...missingOnSheet, ...different].toSorted();
    const answer = every(sheet.entries.length + missingOnSheet.length, unsettled, 'deputy');
    if (answer.outcome === 'satisfied') return answer;
    const [meeting] = meetingById(meetingId);
    const [session] = sessionById(meeting?.sessionId ?? '');
    const closesOn = knownDay(session?.closesOn);
    if (closesOn === undefined) return missingFact('closesOn');
    return asOf > closesOn ? answer : openUntil(closesOn, asOf, answer);
  },
});
