import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { briefingIndexes, checkReached, isPrepared } from '../internal/briefing.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Every deputy gets the materials before the session (向全体代表推送相关材料).
 *
 * Asks each session once and names those whom it has not reached. Open until the eve of the session, whose opening day governs. Source:
 * plan item 7.
 */
export const deputyGetsMaterials = /* @__PURE__ */ defineRule({
  id: 'meetings.briefing.materials',
  package: thisPackage,
  basis: [cite(7, '向全体代表推送相关材料')],
  subjects: sessions,
  indexes: briefingIndexes,
  appliesTo: isPrepared,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) => checkReached(session, ['materials'], surroundings),
});
