import { isOfLevel } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { meetingDocuments } from '../facts.ts';
import { knownDay } from '../internal/days.ts';
import { congressById, sessionById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { inTimeBefore } from '../internal/notice-time.ts';
import { thisPackage } from '../internal/this-package.ts';
import { firstReviewTime } from '../parameters/first-review-time.ts';

/**
 * The drafts of plan and budget come to first review in time before a session of the NPC (计划、预算草案提交初审).
 *
 * The opening day governs. Source: NPC Rules of Procedure, art. 34.
 */
export const planAndBudgetComeToFirstReview = /* @__PURE__ */ defineRule({
  id: 'meetings.documents.first-review-in-time',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 34)],
  subjects: meetingDocuments,
  parameters: { time: firstReviewTime },
  indexes: { congressById, sessionById },
  appliesTo: (document, { congressById }) => {
    const { kind, sessionId } = document;
    const isDraft = kind === 'draft-plan' || kind === 'draft-budget';
    return isDraft && sessionId !== undefined && isOfLevel(['national'], document, congressById);
  },
  governedOn: ({ sessionId = '' }, { sessionById }) =>
    knownDay(sessionById(sessionId)[0]?.opensOn) ?? missingFact('opensOn'),
  check: ({ sessionId = '', receivedOn }, { time }, { asOf, sessionById }) => {
    const opensOn = knownDay(sessionById(sessionId)[0]?.opensOn);
    return opensOn === undefined ? missingFact('opensOn') : inTimeBefore(opensOn, receivedOn, asOf, time);
  },
});
