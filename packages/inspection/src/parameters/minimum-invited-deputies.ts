import { cite } from '@deputy-work/plan-2022';
import { defineParameter } from '@deputy-work/rules';

/** How many deputies each enforcement-inspection trip to a locality invites at least (plan item 18). */
export const minimumInvitedDeputies = /* @__PURE__ */ defineParameter({
  id: 'inspection.enforcement.minimum-invited-deputies',
  unit: 'deputy',
  comparison: 'atLeast',
  variation: 'stricter-only',
  values: [
    { from: '2022-01-01', to: '2022-12-31', value: 2, basis: [cite(18, '至少邀请2名全国人大代表参加')] },
  ],
});
