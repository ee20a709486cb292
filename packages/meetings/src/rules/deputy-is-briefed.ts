import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { briefingIndexes, checkReached, isPrepared } from '../internal/briefing.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Every deputy is briefed before the session by one of the channels of item 7 (代表会前听取情况通报).
 *
 * Asks each session once and names those whom it has not reached. Open until the eve of the session, whose opening day governs. Source:
 * plan item 7.
 */
export const deputyIsBriefed = /* @__PURE__ */ defineRule({
  id: 'meetings.briefing.every-deputy-briefed',
  package: thisPackage,
  basis: [cite(7, '举办在京代表情况通报会和港澳代表情况通报会'), cite(7, '委托各选举单位向京外代表通报')],
  subjects: sessions,
  indexes: briefingIndexes,
  appliesTo: isPrepared,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) =>
    checkReached(
      session,
      ['briefing-in-beijing', 'briefing-for-hong-kong-and-macao', 'through-electoral-unit'],
      surroundings,
    ),
});
