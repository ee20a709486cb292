import { isOfLevel, localLevels } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, containsAll, defineRule } from '@deputy-work/rules';
import { leaveRequests } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { localLeaveForm } from '../parameters/local-leave-form.ts';

/**
 * A local deputy asks for leave in the form that the place prescribes (地方人大代表请假的形式).
 *
 * Statute says “as prescribed” and no more, so without a place's own rule this can't be told. Sources: Deputies Law 2015, art. 7; 2025, art. 13.
 */
export const localLeaveHasItsForm = /* @__PURE__ */ defineRule({
  id: 'meetings.leave.local-form',
  package: thisPackage,
  basis: [article(deputiesLaw2015, 7), article(deputiesLaw2025, 13)],
  subjects: leaveRequests,
  parameters: { form: localLeaveForm },
  indexes: { congressById },
  appliesTo: (request, { asOf, congressById }) =>
    request.askedOn <= asOf && isOfLevel(localLevels, request, congressById),
  governedOn: ({ askedOn }) => askedOn,
  check: (request, { form }) =>
    request.form === undefined ? missingFact('form') : containsAll([request.form], form),
});
