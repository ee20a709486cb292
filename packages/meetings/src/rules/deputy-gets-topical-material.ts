import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { briefingIndexes, checkReached, isPrepared } from '../internal/briefing.ts';
import { knownDay } from '../internal/days.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Every deputy gets topical material for deliberating on the Standing Committee's work report (向代表提供专题材料).
 *
 * Asks each session once and names those whom it has not reached. Open until the session closes; its opening day governs. Source: plan item 9.
 */
export const deputyGetsTopicalMaterial = /* @__PURE__ */ defineRule({
  id: 'meetings.briefing.topical-material',
  package: thisPackage,
  basis: [cite(9, '向代表提供专题材料')],
  subjects: sessions,
  indexes: briefingIndexes,
  appliesTo: isPrepared,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) => {
    const closesOn = knownDay(session.closesOn);
    if (closesOn === undefined) return missingFact('closesOn');
    return checkReached(session, ['topical-material'], surroundings, closesOn);
  },
});
