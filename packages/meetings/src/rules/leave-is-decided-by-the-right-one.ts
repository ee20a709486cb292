import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, defineRule, satisfied, violated } from '@deputy-work/rules';
import { leaveRequests } from '../facts.ts';
import { authoritiesFor, notPrescribed, occasionsOf } from '../internal/leave.ts';
import { congressById, sessionById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { leaveApprovers } from '../parameters/leave-approvers.ts';

/**
 * Leave is decided by the one whom the place names (请假由有权批准的人答复).
 *
 * Absence “without approval” ends a qualification, and yet no national text names who approves, not even for the NPC; so without a place's own rule
 * this can't be told. Sources: Deputies Law 2015, arts. 7, 49; 2025, arts. 13, 62.
 */
export const leaveIsDecidedByTheRightOne = /* @__PURE__ */ defineRule({
  id: 'meetings.leave.approver',
  package: thisPackage,
  basis: [
    article(deputiesLaw2015, 7),
    article(deputiesLaw2015, 49),
    article(deputiesLaw2025, 13),
    article(deputiesLaw2025, 62),
  ],
  subjects: leaveRequests,
  parameters: { approvers: leaveApprovers },
  indexes: { congressById, sessionById },
  appliesTo: ({ askedOn }, { asOf }) => askedOn <= asOf,
  governedOn: ({ askedOn }) => askedOn,
  check: (request, { approvers }, { asOf, congressById, sessionById }) => {
    const [congress] = congressById(request.congressId);
    if (congress === undefined) return missingFact('congress');
    const occasions = occasionsOf(request, congress.level, sessionById(request.sessionId)[0]);
    if (occasions === undefined) return missingFact('opensOn');
    const named = authoritiesFor(occasions, approvers.value);
    if (named.length === 0) return notPrescribed(leaveApprovers);
    const { decision } = request;
    if (decision === undefined || decision.on > asOf) return missingFact('decision');
    return named.includes(decision.by) ? satisfied : violated({ remedy: { code: 'supply', items: named } });
  },
});
