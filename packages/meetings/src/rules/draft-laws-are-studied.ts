import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, openUntil } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { briefingIndexes, deputiesInOffice, isPrepared, reachedBy } from '../internal/briefing.ts';
import { eveOf, knownDay } from '../internal/days.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Deputies of every electoral unit study the draft laws before the session (会同各选举单位组织代表研读讨论法律草案).
 *
 * One deputy who took part is enough for a unit. Asks each session once and names the units without one. Open until the eve of the session, whose
 * opening day governs. Source: plan item 7.
 */
export const draftLawsAreStudied = /* @__PURE__ */ defineRule({
  id: 'meetings.briefing.draft-laws-studied',
  package: thisPackage,
  basis: [cite(7, '会同各选举单位做好代表研读讨论有关法律草案的组织服务工作')],
  subjects: sessions,
  indexes: briefingIndexes,
  appliesTo: isPrepared,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) => {
    const opensOn = knownDay(session.opensOn);
    if (opensOn === undefined) return missingFact('opensOn');
    const eve = eveOf(opensOn);
    const inOffice = deputiesInOffice(session, opensOn, surroundings);
    const tookPart = reachedBy(session, ['draft-law-study'], eve, surroundings);
    const studied = new Set(
      inOffice.filter(({ id }) => tookPart.has(id)).map(({ electoralUnitId }) => electoralUnitId),
    );
    const units = [...new Set(inOffice.map(({ electoralUnitId }) => electoralUnitId))];
    const left = units.filter((unit) => !studied.has(unit));
    return openUntil(eve, surroundings.asOf, every(units.length, left.toSorted(), 'electoral-unit'));
  },
});
