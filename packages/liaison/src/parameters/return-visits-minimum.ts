import { defineParameter } from '@deputy-work/rules';

/** How often in a year a deputy who lives elsewhere returns to the electoral unit. The nation sets no number; places do. */
export const returnVisitsMinimum = /* @__PURE__ */ defineParameter({
  id: 'liaison.return-visits.minimum',
  unit: 'visit',
  comparison: 'atLeast',
  variation: 'freely',
  values: [],
});
