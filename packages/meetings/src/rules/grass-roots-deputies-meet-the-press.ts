import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { grassRootsCame, meetsThePress, pressIndexes } from '../internal/press.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Grass-roots deputies take part in the Deputies’ Channel or a group interview (安排基层代表参加通道和采访).
 *
 * The plan gives no number, so one is enough. Open until the session closes; its opening day governs. Source: plan item 34.
 */
export const grassRootsDeputiesMeetThePress = /* @__PURE__ */ defineRule({
  id: 'meetings.press.grass-roots',
  package: thisPackage,
  basis: [cite(34, '注重安排基层代表参加')],
  subjects: sessions,
  indexes: pressIndexes,
  appliesTo: meetsThePress,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) => grassRootsCame(session, surroundings),
});
