import { defineParameter } from '@deputy-work/rules';

/** How often in a year a local deputy visits communities. The nation sets no number; places do. */
export const communityVisits = /* @__PURE__ */ defineParameter({
  id: 'liaison.public.minimum-visits',
  unit: 'visit',
  comparison: 'atLeast',
  variation: 'freely',
  values: [],
});
