import { cite } from '@deputy-work/plan-2022';
import { defineRule, satisfied, undone } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { briefingIndexes, isPrepared, reachedBy } from '../internal/briefing.ts';
import { eveOf, knownDay } from '../internal/days.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Deputies in Beijing study the draft laws before the session (组织在京代表研读讨论法律草案).
 *
 * The plan gives no number, and no record says who is in Beijing, so one study that a deputy took part in is enough. Open until the eve of the session,
 * whose opening day governs. Source: plan item 7.
 */
export const draftLawsAreStudiedInBeijing = /* @__PURE__ */ defineRule({
  id: 'meetings.briefing.draft-laws-studied-in-beijing',
  package: thisPackage,
  basis: [cite(7, '组织好在京代表的研读讨论活动')],
  subjects: sessions,
  indexes: briefingIndexes,
  appliesTo: isPrepared,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) => {
    const opensOn = knownDay(session.opensOn);
    if (opensOn === undefined) return missingFact('opensOn');
    const eve = eveOf(opensOn);
    const tookPart = reachedBy(session, ['draft-law-study-in-beijing'], eve, surroundings);
    return tookPart.size > 0 ? satisfied : undone(eve, surroundings.asOf);
  },
});
