import { defineParameter } from '@deputy-work/rules';

/** In what form a local deputy asks for leave. The nation says “as prescribed”; places prescribe. */
export const localLeaveForm = /* @__PURE__ */ defineParameter({
  id: 'meetings.leave.local-form',
  unit: 'manner',
  comparison: 'containsAll',
  variation: 'freely',
  values: [],
});
