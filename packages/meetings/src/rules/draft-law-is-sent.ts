import { isOfLevel } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { meetingDocuments } from '../facts.ts';
import { knownDay } from '../internal/days.ts';
import { congressById, sessionById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { inTimeBefore } from '../internal/notice-time.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcNoticeTime } from '../parameters/npc-notice-time.ts';

/**
 * A draft law for a session of the NPC goes to its deputies in time (法律草案发给代表).
 *
 * Extraordinary sessions are exempt; the opening day governs. Source: NPC Rules of Procedure, art. 6.
 */
export const draftLawIsSent = /* @__PURE__ */ defineRule({
  id: 'meetings.documents.draft-law-sent',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 6)],
  subjects: meetingDocuments,
  parameters: { time: npcNoticeTime },
  indexes: { congressById, sessionById },
  appliesTo: (document, { congressById, sessionById }) => {
    const { kind, sessionId } = document;
    if (sessionId === undefined || kind !== 'draft-law') return false;
    if (sessionById(sessionId)[0]?.kind === 'extraordinary') return false;
    return isOfLevel(['national'], document, congressById);
  },
  governedOn: ({ sessionId = '' }, { sessionById }) =>
    knownDay(sessionById(sessionId)[0]?.opensOn) ?? missingFact('opensOn'),
  check: ({ sessionId = '', sentOn }, { time }, { asOf, sessionById }) => {
    const opensOn = knownDay(sessionById(sessionId)[0]?.opensOn);
    return opensOn === undefined ? missingFact('opensOn') : inTimeBefore(opensOn, sentOn, asOf, time);
  },
});
