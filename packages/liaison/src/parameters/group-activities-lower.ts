import { defineParameter } from '@deputy-work/rules';

/** How often in a year a group of deputies of a county or township is active. The nation sets no number; places do. */
export const groupActivitiesLower = /* @__PURE__ */ defineParameter({
  id: 'liaison.groups.minimum-lower',
  unit: 'activity',
  comparison: 'atLeast',
  variation: 'freely',
  values: [],
});
