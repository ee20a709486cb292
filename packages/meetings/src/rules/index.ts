import { attendanceIsInDutyRecord } from './attendance-is-in-duty-record.ts';
import { constitutionalAmendmentCarries } from './constitutional-amendment-carries.ts';
import { delegationDecisionCarries } from './delegation-decision-carries.ts';
import { deputiesAreInterviewed } from './deputies-are-interviewed.ts';
import { deputiesChannelIsHeld } from './deputies-channel-is-held.ts';
import { deputyAttendsOrIsOnLeave } from './deputy-attends-or-is-on-leave.ts';
import { deputyGetsMaterials } from './deputy-gets-materials.ts';
import { deputyGetsTopicalMaterial } from './deputy-gets-topical-material.ts';
import { deputyGetsWrittenNote } from './deputy-gets-written-note.ts';
import { deputyIsBriefed } from './deputy-is-briefed.ts';
import { deputyIsNotAbsentAgain } from './deputy-is-not-absent-again.ts';
import { deputyResidesAtSession } from './deputy-resides-at-session.ts';
import { draftLawIsSent } from './draft-law-is-sent.ts';
import { draftLawsAreStudiedInBeijing } from './draft-laws-are-studied-in-beijing.ts';
import { draftLawsAreStudied } from './draft-laws-are-studied.ts';
import { economicAnalysisInvitesDeputies } from './economic-analysis-invites-deputies.ts';
import { employerIsToldWithNotice } from './employer-is-told-with-notice.ts';
import { expressedViewIsAnswered } from './expressed-view-is-answered.ts';
import { firstReviewInvitesDeputies } from './first-review-invites-deputies.ts';
import { grassRootsDeputiesMeetThePress } from './grass-roots-deputies-meet-the-press.ts';
import { grassRootsDeputySitsIn } from './grass-roots-deputy-sits-in.ts';
import { leaveIsDecidedByTheRightOne } from './leave-is-decided-by-the-right-one.ts';
import { localCommitteeHasQuorum } from './local-committee-has-quorum.ts';
import { localCommitteeVoteCarries } from './local-committee-vote-carries.ts';
import { localLeaveHasItsForm } from './local-leave-has-its-form.ts';
import { localLeaveIsAskedOfTheRightOne } from './local-leave-is-asked-of-the-right-one.ts';
import { localSessionHasQuorum } from './local-session-has-quorum.ts';
import { localVoteCarries } from './local-vote-carries.ts';
import { npcBillCarries } from './npc-bill-carries.ts';
import { npcElectionIsWon } from './npc-election-is-won.ts';
import { npcLeaveIsAskedInWriting } from './npc-leave-is-asked-in-writing.ts';
import { npcPlenarySpeechIsInTime } from './npc-plenary-speech-is-in-time.ts';
import { npcPresidiumSpeechIsInTime } from './npc-presidium-speech-is-in-time.ts';
import { npcSessionHasQuorum } from './npc-session-has-quorum.ts';
import { npcSessionIsAnnounced } from './npc-session-is-announced.ts';
import { npcscBillIsSubmitted } from './npcsc-bill-is-submitted.ts';
import { npcscGroupSpeechIsInTime } from './npcsc-group-speech-is-in-time.ts';
import { npcscHasQuorum } from './npcsc-has-quorum.ts';
import { npcscJointSpeechIsInTime } from './npcsc-joint-speech-is-in-time.ts';
import { npcscMeetingIsAnnounced } from './npcsc-meeting-is-announced.ts';
import { npcscPlenarySpeechIsInTime } from './npcsc-plenary-speech-is-in-time.ts';
import { npcscVoteCarries } from './npcsc-vote-carries.ts';
import { planAndBudgetComeToFirstReview } from './plan-and-budget-come-to-first-review.ts';
import { presidiumDecisionCarries } from './presidium-decision-carries.ts';
import { provincialSessionIsAnnounced } from './provincial-session-is-announced.ts';
import { sittingInDeputiesHaveAForum } from './sitting-in-deputies-have-a-forum.ts';
import { sittingInDeputyIsBriefed } from './sitting-in-deputy-is-briefed.ts';
import { townshipSessionIsAnnounced } from './township-session-is-announced.ts';

/** The rules of this package (规则). */
export const meetingsRules = [
  deputyAttendsOrIsOnLeave,
  deputyIsNotAbsentAgain,
  deputyResidesAtSession,
  npcLeaveIsAskedInWriting,
  localLeaveHasItsForm,
  localLeaveIsAskedOfTheRightOne,
  leaveIsDecidedByTheRightOne,
  npcSessionHasQuorum,
  localSessionHasQuorum,
  npcscHasQuorum,
  localCommitteeHasQuorum,
  npcBillCarries,
  constitutionalAmendmentCarries,
  npcElectionIsWon,
  delegationDecisionCarries,
  presidiumDecisionCarries,
  localVoteCarries,
  npcscVoteCarries,
  localCommitteeVoteCarries,
  npcSessionIsAnnounced,
  provincialSessionIsAnnounced,
  townshipSessionIsAnnounced,
  npcscMeetingIsAnnounced,
  employerIsToldWithNotice,
  draftLawIsSent,
  npcscBillIsSubmitted,
  planAndBudgetComeToFirstReview,
  firstReviewInvitesDeputies,
  economicAnalysisInvitesDeputies,
  npcPlenarySpeechIsInTime,
  npcPresidiumSpeechIsInTime,
  npcscPlenarySpeechIsInTime,
  npcscJointSpeechIsInTime,
  npcscGroupSpeechIsInTime,
  deputyIsBriefed,
  deputyGetsWrittenNote,
  deputyGetsMaterials,
  deputyGetsTopicalMaterial,
  draftLawsAreStudied,
  draftLawsAreStudiedInBeijing,
  grassRootsDeputySitsIn,
  sittingInDeputyIsBriefed,
  sittingInDeputiesHaveAForum,
  expressedViewIsAnswered,
  deputiesChannelIsHeld,
  deputiesAreInterviewed,
  grassRootsDeputiesMeetThePress,
  attendanceIsInDutyRecord,
] as const;
