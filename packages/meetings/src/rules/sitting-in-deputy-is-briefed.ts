import { isCancelled, isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, hasHappened, openUntil } from '@deputy-work/rules';
import { committeeMeetings } from '../facts.ts';
import { eveOf } from '../internal/days.ts';
import {
  briefingsOfCommitteeMeeting,
  congressById,
  invitationsToCommitteeMeeting,
} from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Deputies who will sit in are briefed before the meeting of the NPC Standing Committee (会前向列席代表通报情况).
 *
 * Owed to everybody invited who has not declined. Open until the eve of the meeting, whose opening day governs. Source: plan item 15.
 */
export const sittingInDeputyIsBriefed = /* @__PURE__ */ defineRule({
  id: 'meetings.sitting-in.briefed-before',
  package: thisPackage,
  basis: [cite(15, '常委会会议前向列席代表通报情况工作')],
  subjects: committeeMeetings,
  indexes: { congressById, invitationsToCommitteeMeeting, briefingsOfCommitteeMeeting },
  appliesTo: (meeting, { asOf, congressById, invitationsToCommitteeMeeting }) =>
    !isCancelled(meeting, asOf) &&
    invitationsToCommitteeMeeting(meeting.id).some(({ invitedOn }) => invitedOn <= asOf) &&
    isOfLevel(['national'], meeting, congressById),
  governedOn: ({ opensOn }) => opensOn ?? missingFact('opensOn'),
  check: ({ id, opensOn }, _, { asOf, invitationsToCommitteeMeeting, briefingsOfCommitteeMeeting }) => {
    if (opensOn === undefined) return missingFact('opensOn');
    const eve = eveOf(opensOn);
    const briefed = new Set(
      briefingsOfCommitteeMeeting(id)
        .filter(({ on }) => on <= asOf && on <= eve)
        .flatMap(({ deputyIds }) => deputyIds),
    );
    const owed = invitationsToCommitteeMeeting(id)
      .filter(({ invitedOn, declinedOn }) => invitedOn <= asOf && !hasHappened(declinedOn, asOf))
      .map(({ deputyId }) => deputyId)
      .toSorted();
    const left = owed.filter((deputyId) => !briefed.has(deputyId));
    return openUntil(eve, asOf, every(owed.length, left, 'deputy'));
  },
});
