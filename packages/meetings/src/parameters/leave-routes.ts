import { defineParameter } from '@deputy-work/rules';

/**
 * Whom a local deputy asks for leave on which occasion, as `before-session/standing-committee`. Several for one occasion: any of them.
 * Places prescribe.
 */
export const leaveRoutes = /* @__PURE__ */ defineParameter({
  id: 'meetings.leave.routes',
  unit: 'route',
  comparison: 'containsAll',
  variation: 'freely',
  values: [],
});
