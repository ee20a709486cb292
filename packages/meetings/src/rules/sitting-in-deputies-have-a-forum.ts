import { isCancelled, isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, hasHappened, satisfied, undone } from '@deputy-work/rules';
import { committeeMeetings } from '../facts.ts';
import {
  congressById,
  invitationsToCommitteeMeeting,
  meetingsOfCommittee,
  sittingsOfMeeting,
} from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Deputies who sit in at a meeting of the NPC Standing Committee have a forum with a theme (列席代表座谈会).
 *
 * Owed for each meeting to which deputies were invited, no later than the day it closes; its opening day governs. Source: plan item 15.
 */
export const sittingInDeputiesHaveAForum = /* @__PURE__ */ defineRule({
  id: 'meetings.sitting-in.forum-held',
  package: thisPackage,
  basis: [cite(15, '继续实施好列席代表座谈机制'), cite(15, '精心安排全年列席代表座谈会的主题')],
  subjects: committeeMeetings,
  indexes: { congressById, invitationsToCommitteeMeeting, meetingsOfCommittee, sittingsOfMeeting },
  appliesTo: (meeting, { asOf, congressById, invitationsToCommitteeMeeting }) =>
    !isCancelled(meeting, asOf) &&
    invitationsToCommitteeMeeting(meeting.id).some(({ invitedOn }) => invitedOn <= asOf) &&
    isOfLevel(['national'], meeting, congressById),
  governedOn: ({ opensOn }) => opensOn ?? missingFact('opensOn'),
  check: ({ id, opensOn, closesOn = opensOn }, _, { asOf, meetingsOfCommittee, sittingsOfMeeting }) => {
    if (closesOn === undefined) return missingFact('opensOn');
    const held = meetingsOfCommittee(id).filter(
      (meeting) =>
        meeting.kind === 'forum' &&
        sittingsOfMeeting(meeting.id).some(
          (sitting) => hasHappened(sitting.on, asOf) && sitting.on <= closesOn && !isCancelled(sitting, asOf),
        ),
    );
    if (held.length === 0) return undone(closesOn, asOf);
    return held.some(({ theme }) => theme !== undefined) ? satisfied : missingFact('theme');
  },
});
