import { defineParameter } from '@deputy-work/rules';

/** On how many days in a year a deputy of a county or township receives voters. The nation sets no number; places do. */
export const receptionDays = /* @__PURE__ */ defineParameter({
  id: 'liaison.public.minimum-receptions',
  unit: 'reception',
  comparison: 'atLeast',
  variation: 'freely',
  values: [],
});
