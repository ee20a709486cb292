import { defineParameter } from '@deputy-work/rules';

/** In which time after hand-over results come back to the deputies. The nation sets none; places do. */
export const feedbackTime = /* @__PURE__ */ defineParameter({
  id: 'inspection.results.feedback-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'freely',
  values: [],
});
