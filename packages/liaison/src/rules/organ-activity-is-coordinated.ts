import { type BodyKind, isCancelled, isOfLevel } from '@deputy-work/congress';
import { deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { organActivities } from '../facts.ts';
import { arrangedIndexes, checkArranged } from '../internal/arranged.ts';
import { committeeLevels } from '../internal/levels.ts';
import { governedOnStart } from '../internal/start.ts';
import { thisPackage } from '../internal/this-package.ts';

const ofStandingCommittee: readonly BodyKind[] = [
  'standing-committee',
  'council-of-chairpersons',
  'directors-council',
  'general-office',
  'working-body',
];

/**
 * Organs of the state invite deputies under the coordination of the standing committee (常委会统筹), at every level that has one.
 *
 * Coordination is read as an arrangement, by the standing committee or one of its bodies, before the activity begins. Source: Deputies Law 2025,
 * art. 46(2).
 */
export const organActivityIsCoordinated = /* @__PURE__ */ defineRule({
  id: 'liaison.organ-activities.coordinated',
  package: thisPackage,
  basis: [article(deputiesLaw2025, 46, { paragraph: 2 })],
  subjects: organActivities,
  indexes: arrangedIndexes,
  appliesTo: (activity, { asOf, congressById }) =>
    !isCancelled(activity, asOf) && isOfLevel(committeeLevels, activity, congressById),
  governedOn: governedOnStart,
  check: (activity, _, surroundings) =>
    checkArranged(
      activity,
      ofStandingCommittee,
      { code: 'supply', items: ['standing-committee'] },
      surroundings,
    ),
});
