import { cite } from '@deputy-work/plan-2022';
import { defineParameter } from '@deputy-work/rules';

/** What a view goes through that a deputy expressed at a forum or in deliberation (plan item 15). */
export const requiredViewSteps = /* @__PURE__ */ defineParameter({
  id: 'meetings.views.steps',
  unit: 'step',
  comparison: 'containsAll',
  variation: 'no',
  values: [
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: ['sorted', 'handed-over', 'dealt-with', 'replied'],
      basis: [cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作')],
    },
  ],
});
