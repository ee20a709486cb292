import { defineParameter } from '@deputy-work/rules';

/** Who approves leave on which occasion, written as the routes are. The nation names nobody, not even for the NPC; places do. */
export const leaveApprovers = /* @__PURE__ */ defineParameter({
  id: 'meetings.leave.approvers',
  unit: 'route',
  comparison: 'containsAll',
  variation: 'freely',
  values: [],
});
