import { isCancelled } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article, defineRule, none } from '@deputy-work/rules';
import { sittings } from '../facts.ts';
import { meetingById, sheetOfSitting } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { isOfSession } from '../internal/session-meetings.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Every deputy attends the sitting, or has asked for leave (代表出席会议或者请假).
 *
 * Asks each sheet of a plenary, delegation or group meeting once, and names those who are absent without approval. Whether leave that was asked is
 * approved, and by whom, is another rule's question. Sources: Deputies Law 2015, arts. 4, 7; 2025, arts. 8, 13; plan item 11.
 */
export const deputyAttendsOrIsOnLeave = /* @__PURE__ */ defineRule({
  id: 'meetings.attendance.present-or-on-leave',
  package: thisPackage,
  basis: [
    article(deputiesLaw2015, 4),
    article(deputiesLaw2015, 7),
    article(deputiesLaw2025, 8),
    article(deputiesLaw2025, 13),
    cite(11, '请假制度'),
    cite(11, '会议出席率'),
  ],
  subjects: sittings,
  indexes: { meetingById, sheetOfSitting },
  appliesTo: (sitting, { asOf, meetingById, sheetOfSitting }) => {
    if (sitting.on > asOf || isCancelled(sitting, asOf) || sheetOfSitting(sitting.id).length === 0)
      return false;
    const [meeting] = meetingById(sitting.meetingId);
    return meeting === undefined ? missingFact('meeting') : isOfSession(meeting);
  },
  governedOn: ({ on }) => on,
  check: ({ id }, _, { sheetOfSitting }) => {
    const entries = sheetOfSitting(id).flatMap((sheet) => sheet.entries);
    const absent = entries.filter(({ status }) => status === 'absent-without-approval');
    if (absent.length === 0 && entries.some(({ status }) => status === undefined)) {
      return missingFact('entries.status');
    }
    return none(
      absent.map(({ deputyId }) => deputyId),
      'deputy',
    );
  },
});
