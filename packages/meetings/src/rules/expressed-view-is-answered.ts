import { isOfLevel } from '@deputy-work/congress';
import { channels, checkLoop, dayOf } from '@deputy-work/loop';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, notApplicable } from '@deputy-work/rules';
import { expressedViews } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Every view that a deputy expressed at a forum or in deliberation is sorted, handed over, dealt with and replied to (列席代表意见件件有着落): the loop of
 * the forum, as `@deputy-work/loop` has it.
 *
 * The plan gives no day, so while its file is open the rule leaves the pace to people; once it is closed, every step must be there. The day of the
 * view governs. Source: plan item 15.
 */
export const expressedViewIsAnswered = /* @__PURE__ */ defineRule({
  id: 'meetings.views.dealt-with-and-replied',
  package: thisPackage,
  basis: [
    cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作'),
    cite(15, '加强代表列席常委会会议审议发言提出意见建议研究处理情况的反馈工作'),
  ],
  subjects: expressedViews,
  indexes: { congressById },
  appliesTo: (view, { asOf, congressById }) =>
    dayOf(view, 'heard', asOf) !== undefined && isOfLevel(['national'], view, congressById),
  governedOn: (view, { asOf }) => dayOf(view, 'heard', asOf) ?? notApplicable,
  check: (view, _, { asOf }) => checkLoop(view, channels.forum, asOf),
});
