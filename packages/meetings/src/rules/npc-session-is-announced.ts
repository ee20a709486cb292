import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { firstOf, knownDay } from '../internal/days.ts';
import { isOfLevel } from '../internal/levels.ts';
import { congressById, noticesOfSession } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { inTimeBefore } from '../internal/notice-time.ts';
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
  governedOn: ({ opensOn }) => knownDay(opensOn) ?? missingFact('opensOn'),
  check: (session, { time }, { asOf, noticesOfSession }) => {
    const opensOn = knownDay(session.opensOn);
    if (opensOn === undefined) return missingFact('opensOn');
    const sentOn = firstOf(
      noticesOfSession(session.id).map((notice) => notice.sentOn),
      asOf,
    );
    return inTimeBefore(opensOn, sentOn, asOf, time);
  },
});
