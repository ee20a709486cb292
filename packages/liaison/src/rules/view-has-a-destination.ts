import { isOfLevel } from '@deputy-work/congress';
import { channels, checkLoop, dayOf, demands } from '@deputy-work/loop';
import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { trackedViews } from '../facts.ts';
import { national } from '../internal/levels.ts';
import { congressById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Every view goes through the steps that its channel demands (意见件件有着落). Channels in which the plan asks for nothing after hearing are not asked.
 *
 * While its file is open the pace is left to people; once it is closed, every step must be there. The day it was heard governs. Sources: plan items 9,
 * 15, 16, 17, 18, 19, 22.
 */
export const viewHasADestination = /* @__PURE__ */ defineRule({
  id: 'liaison.views.has-a-destination',
  package: thisPackage,
  basis: [
    cite(9, '及时转送有关部门作为改进工作的重要参考'),
    cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作'),
    cite(16, '及时处理参加相关活动的代表的意见建议'),
    cite(16, '向代表反馈'),
    cite(17, '反馈代表意见研究采纳情况'),
    cite(18, '相关报告要认真反映代表意见建议'),
    cite(19, '逐一反馈采纳落实情况'),
    cite(22, '完善代表反映人民群众意见和诉求的受理、分析、处理、反馈平台和载体'),
  ],
  subjects: trackedViews,
  indexes: { congressById },
  appliesTo: (view, { asOf, congressById }) =>
    dayOf(view, 'heard', asOf) !== undefined &&
    demands(channels[view.channel]) &&
    isOfLevel(national, view, congressById),
  governedOn: (view, { asOf }) => dayOf(view, 'heard', asOf) ?? missingFact('heardOn'),
  check: (view, _, { asOf }) => checkLoop(view, channels[view.channel], asOf),
});
