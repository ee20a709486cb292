import { defineParameter } from '@deputy-work/rules';

/** How often in a year a group of deputies of a province or city is active. The nation sets no number; places do. */
export const groupActivitiesUpper = /* @__PURE__ */ defineParameter({
  id: 'liaison.groups.minimum-upper',
  unit: 'activity',
  comparison: 'atLeast',
  variation: 'freely',
  values: [],
});
