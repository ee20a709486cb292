import { isOfLevel } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { congressById, noticesOfSession } from '../internal/lookups.ts';
import { governedOnOpening, sessionIsAnnounced } from '../internal/session-notice.ts';
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
  governedOn: governedOnOpening,
  check: (session, { time }, surroundings) => sessionIsAnnounced(session, time, surroundings),
});
