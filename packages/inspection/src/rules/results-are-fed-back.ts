import { dueOn } from '@deputy-work/calendar';
import { isCancelled } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, defineRule, noCalendar, notApplicable, within } from '@deputy-work/rules';
import { activities } from '../facts.ts';
import { thisPackage } from '../internal/this-package.ts';
import { feedbackTime } from '../parameters/feedback-time.ts';

/**
 * The results of inspection and research come back to the deputies in time (处理结果按时限反馈代表).
 *
 * Statute says that they must, and gives no number, so without a place's own time the rule can't tell, not even when they have come back. With one, the
 * time runs from the day the report was handed over, which also governs. Sources: Deputies Law 2015, arts. 23, 24; 2025, arts. 30, 31.
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
    activity.results !== undefined &&
    activity.kind !== 'enforcement-inspection' &&
    !isCancelled(activity, asOf),
  governedOn: ({ results }) => results?.handedOverOn ?? notApplicable,
  check: ({ results }, { time }, { asOf }) => {
    if (results === undefined || results.handedOverOn > asOf) return notApplicable;
    const due = dueOn(results.handedOverOn, time.value);
    return due.known ? within(results.fedBackOn, due.due, asOf, time) : noCalendar(due.year);
  },
});
