import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/**
 * From how many sessions a deputy may not be absent without approval: at this number the qualification ends (Deputies Law 2015, art. 49;
 * 2025, art. 62).
 */
export const maximumUnapprovedAbsences = /* @__PURE__ */ defineParameter({
  id: 'meetings.absence.maximum',
  unit: 'session',
  comparison: 'lessThan',
  variation: 'no',
  values: [
    { from: '2015-08-29', to: '2025-03-11', value: 2, basis: [article(deputiesLaw2015, 49)] },
    { from: '2025-03-12', value: 2, basis: [article(deputiesLaw2025, 62)] },
  ],
});
