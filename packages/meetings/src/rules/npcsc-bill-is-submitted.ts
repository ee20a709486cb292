import { isOfLevel } from '@deputy-work/congress';
import { npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { meetingDocuments } from '../facts.ts';
import { committeeMeetingById, congressById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { inTimeBefore } from '../internal/notice-time.ts';
import { thisPackage } from '../internal/this-package.ts';
import { billTime } from '../parameters/bill-time.ts';

/**
 * A bill for a meeting of the NPC Standing Committee comes in in time (向常委会会议提请议案).
 *
 * Extraordinary meetings are exempt; the opening day governs. Source: its Rules of Procedure 2022, art. 19.
 */
export const npcscBillIsSubmitted = /* @__PURE__ */ defineRule({
  id: 'meetings.documents.npcsc-bill-in-time',
  package: thisPackage,
  basis: [article(npcscRulesOfProcedure2022, 19)],
  subjects: meetingDocuments,
  parameters: { time: billTime },
  indexes: { congressById, committeeMeetingById },
  appliesTo: (document, { congressById, committeeMeetingById }) => {
    const { kind, committeeMeetingId } = document;
    if (committeeMeetingId === undefined || kind !== 'bill') return false;
    if (committeeMeetingById(committeeMeetingId)[0]?.kind === 'extraordinary') return false;
    return isOfLevel(['national'], document, congressById);
  },
  governedOn: ({ committeeMeetingId = '' }, { committeeMeetingById }) =>
    committeeMeetingById(committeeMeetingId)[0]?.opensOn ?? missingFact('opensOn'),
  check: ({ committeeMeetingId = '', receivedOn }, { time }, { asOf, committeeMeetingById }) => {
    const opensOn = committeeMeetingById(committeeMeetingId)[0]?.opensOn;
    return opensOn === undefined ? missingFact('opensOn') : inTimeBefore(opensOn, receivedOn, asOf, time);
  },
});
