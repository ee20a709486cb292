import { isOfLevel } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { congressById, noticesOfSession } from '../internal/lookups.ts';
import { governedOnOpening, sessionIsAnnounced } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcNoticeTime } from '../parameters/npc-notice-time.ts';

/**
 * Deputies of the NPC get notice of a session in time (全国人大会议通知).
 *
 * Extraordinary sessions are exempt. The first notice counts; the opening day governs. Source: NPC Rules of Procedure, art. 6.
 */
export const npcSessionIsAnnounced = /* @__PURE__ */ defineRule({
  id: 'meetings.notice.npc-session',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 6)],
  subjects: sessions,
  parameters: { time: npcNoticeTime },
  indexes: { congressById, noticesOfSession },
  appliesTo: (session, { congressById }) =>
    session.kind === 'ordinary' && isOfLevel(['national'], session, congressById),
  governedOn: governedOnOpening,
  check: (session, { time }, surroundings) => sessionIsAnnounced(session, time, surroundings),
});
