import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { isHeld, meetsThePress, pressIndexes } from '../internal/press.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Deputies are interviewed in a group during the session (组织代表集中采访).
 *
 * The plan gives no number, so one is enough. Open until the session closes; its opening day governs. Source: plan item 34.
 */
export const deputiesAreInterviewed = /* @__PURE__ */ defineRule({
  id: 'meetings.press.interviews',
  package: thisPackage,
  basis: [cite(34, '组织代表集中采访活动')],
  subjects: sessions,
  indexes: pressIndexes,
  appliesTo: meetsThePress,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) => isHeld(session, 'group-interview', surroundings),
});
