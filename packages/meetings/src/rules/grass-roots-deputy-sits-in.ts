import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, indexBy, pendingUntil } from '@deputy-work/rules';
import { deriveSittingInCoverage } from '../derivations/derive-sitting-in-coverage.ts';
import { committeeMeetings, congresses, invitations } from '../facts.ts';
import { knownDay } from '../internal/days.ts';
import { deputiesOfCongress } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { minimumSittingsIn } from '../parameters/minimum-sittings-in.ts';

const committeeMeetingsOfCongress = /* @__PURE__ */ indexBy(committeeMeetings, ({ congressId }) => [
  congressId,
]);
const invitationsOfCongress = /* @__PURE__ */ indexBy(invitations, ({ congressId }) => [congressId]);

/**
 * Each grass-roots deputy sits in at a meeting of the NPC Standing Committee within the term (基层代表任期内列席常委会会议), an aim.
 *
 * Asks the congress once. Open until the term ends; the remedy names those who have not sat in, evidence the meetings that are left. The day of asking
 * governs, because the plan speaks of how far its year brings the aim. Source: plan item 15.
 */
export const grassRootsDeputySitsIn = /* @__PURE__ */ defineRule({
  id: 'meetings.sitting-in.every-grass-roots-deputy',
  package: thisPackage,
  basis: [cite(15, '基层代表在任期内至少列席一次常委会会议')],
  aim: true,
  subjects: congresses,
  parameters: { minimum: minimumSittingsIn },
  indexes: { deputiesOfCongress, committeeMeetingsOfCongress, invitationsOfCongress },
  appliesTo: ({ id, level }, { deputiesOfCongress }) =>
    level === 'national' && deputiesOfCongress(id).length > 0,
  governedOn: (_, { asOf }) => asOf,
  check: ({ id, termEndsOn }, { minimum }, surroundings) => {
    const { asOf, deputiesOfCongress, committeeMeetingsOfCongress, invitationsOfCongress } = surroundings;
    const records = {
      deputies: deputiesOfCongress(id),
      committeeMeetings: committeeMeetingsOfCongress(id),
      invitations: invitationsOfCongress(id),
    };
    const coverage = deriveSittingInCoverage(records, { asOf, minimum: minimum.value });
    const { grassRoots, invited, toInvite, meetingsLeft, unclassified } = coverage;
    const answer = every(grassRoots.length, [...invited, ...toInvite].toSorted(), 'deputy');
    if (answer.outcome === 'satisfied') {
      return unclassified.length > 0 ? missingFact('deputies.isGrassRoots') : answer;
    }
    const lastDay = knownDay(termEndsOn);
    if (lastDay === undefined) return missingFact('termEndsOn');
    return pendingUntil(lastDay, asOf, { ...answer, evidence: meetingsLeft });
  },
});
