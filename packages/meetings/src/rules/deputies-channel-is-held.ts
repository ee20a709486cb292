import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { isHeld, meetsThePress, pressIndexes } from '../internal/press.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * The session has a Deputies’ Channel (大会期间的代表通道).
 *
 * The plan gives no number, so one is enough. Open until the session closes; its opening day governs. Source: plan item 34.
 */
export const deputiesChannelIsHeld = /* @__PURE__ */ defineRule({
  id: 'meetings.press.deputies-channel',
  package: thisPackage,
  basis: [cite(34, '打造大会期间“代表通道”')],
  subjects: sessions,
  indexes: pressIndexes,
  appliesTo: meetsThePress,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) => isHeld(session, 'deputies-channel', surroundings),
});
