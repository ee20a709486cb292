import { isCancelled } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { checkReply, dayOf } from '@deputy-work/loop';
import { article, defineRule, notApplicable } from '@deputy-work/rules';
import { deriveResultsLoop } from '../derivations/derive-results-loop.ts';
import { activities } from '../facts.ts';
import { thisPackage } from '../internal/this-package.ts';
import { feedbackTime } from '../parameters/feedback-time.ts';

/**
 * The results of inspection and research come back to the deputies in time (处理结果按时限反馈代表).
 *
 * Statute says that they must, and gives no number, so without a place's own time the rule can't tell, not even when they have come back. With one, the
 * loop counts it from the day the report was handed over, which also governs. Sources: Deputies Law 2015, arts. 23, 24; 2025, arts. 30, 31.
 */
export const resultsAreFedBack = /* @__PURE__ */ defineRule({
  id: 'inspection.results.fed-back',
  package: thisPackage,
  basis: [
    article(deputiesLaw2015, 23),
    article(deputiesLaw2015, 24),
    article(deputiesLaw2025, 30),
    article(deputiesLaw2025, 31),
  ],
  subjects: activities,
  parameters: { time: feedbackTime },
  appliesTo: (activity, { asOf }) =>
    activity.kind !== 'enforcement-inspection' &&
    !isCancelled(activity, asOf) &&
    dayOf(deriveResultsLoop(activity), 'handed-over', asOf) !== undefined,
  governedOn: ({ results }) => results?.handedOverOn ?? notApplicable,
  check: (activity, { time }, { asOf }) => checkReply(deriveResultsLoop(activity), time, asOf),
});
