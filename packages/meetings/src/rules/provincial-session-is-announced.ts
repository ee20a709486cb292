import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { firstOf, knownDay } from '../internal/days.ts';
import { isOfLevel } from '../internal/levels.ts';
import { congressById, noticesOfSession } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { inTimeBefore } from '../internal/notice-time.ts';
import { thisPackage } from '../internal/this-package.ts';
import { provincialNoticeTime } from '../parameters/provincial-notice-time.ts';

/**
 * Deputies of a provincial congress get notice of a session as early as the place prescribes (省级人大会议通知).
 *
 * Statute says that sessions are held and is silent on notice, so without a place’s own time this can’t be told. Extraordinary sessions
 * are left out. Source of the session: Local Organic Law, art. 14.
 */
export const provincialSessionIsAnnounced = /* @__PURE__ */ defineRule({
  id: 'meetings.notice.provincial-session',
  package: thisPackage,
  basis: [article(localOrganicLaw2022, 14)],
  subjects: sessions,
  parameters: { time: provincialNoticeTime },
  indexes: { congressById, noticesOfSession },
  appliesTo: (session, { congressById }) =>
    session.kind === 'ordinary' && isOfLevel(['provincial'], session, congressById),
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
