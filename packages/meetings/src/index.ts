export { attendanceModes } from './codes/attendance-modes.ts';
export { attendanceStatuses } from './codes/attendance-statuses.ts';
export { briefingChannels } from './codes/briefing-channels.ts';
export { documentKinds } from './codes/document-kinds.ts';
export { halfDays } from './codes/half-days.ts';
export { leaveAuthorities } from './codes/leave-authorities.ts';
export { leaveForms } from './codes/leave-forms.ts';
export { leaveGrounds } from './codes/leave-grounds.ts';
export { leaveOccasions } from './codes/leave-occasions.ts';
export { leaveOutcomes } from './codes/leave-outcomes.ts';
export { leaveScopes } from './codes/leave-scopes.ts';
export { meetingKinds } from './codes/meeting-kinds.ts';
export { residenceStatuses } from './codes/residence-statuses.ts';
export { voteKinds } from './codes/vote-kinds.ts';
export { voteResults } from './codes/vote-results.ts';
export {
  deriveAttendanceCertificate,
  type CertificateRecords,
  type CertificateScope,
  type CertifiedAttendance,
  type CertificateLine,
  type AttendanceCertificate,
} from './derivations/derive-attendance-certificate.ts';
export {
  deriveAttendanceRate,
  type AttendanceRecords,
  type AttendanceGrouping,
  type AttendanceRate,
} from './derivations/derive-attendance-rate.ts';
export { deriveBlankSheet } from './derivations/derive-blank-sheet.ts';
export { deriveHeadcount } from './derivations/derive-headcount.ts';
export {
  deriveLeaveRoute,
  type LeaveOccasionFacts,
  type LeaveRouteFound,
} from './derivations/derive-leave-route.ts';
export { deriveQuorum, type QuorumOptions } from './derivations/derive-quorum.ts';
export { deriveReconciliation, type Reconciliation } from './derivations/derive-reconciliation.ts';
export {
  deriveSittingInCoverage,
  type SittingInRecords,
  type SittingInOptions,
  type SittingInCoverage,
} from './derivations/derive-sitting-in-coverage.ts';
export { deriveVoteOutcome, type VoteOutcome } from './derivations/derive-vote-outcome.ts';
export { deriveVotingRate, type VotingRate } from './derivations/derive-voting-rate.ts';
export { findMajority } from './derivations/find-majority.ts';
export { isVideoCounted } from './derivations/is-video-counted.ts';
export type { Share, ShareReached } from './internal/share.ts';
export { amendmentMajority } from './parameters/amendment-majority.ts';
export { billTime } from './parameters/bill-time.ts';
export { delegationMajority } from './parameters/delegation-majority.ts';
export { firstReviewTime } from './parameters/first-review-time.ts';
export { meetingsParameters } from './parameters/index.ts';
export { leaveApprovers } from './parameters/leave-approvers.ts';
export { leaveRoutes } from './parameters/leave-routes.ts';
export { localCommitteeMajority } from './parameters/local-committee-majority.ts';
export { localCommitteeQuorum } from './parameters/local-committee-quorum.ts';
export { localLeaveForm } from './parameters/local-leave-form.ts';
export { localMajority } from './parameters/local-majority.ts';
export { localQuorum } from './parameters/local-quorum.ts';
export { maximumUnapprovedAbsences } from './parameters/maximum-unapproved-absences.ts';
export { minimumSittingsIn } from './parameters/minimum-sittings-in.ts';
export { npcBillMajority } from './parameters/npc-bill-majority.ts';
export { npcElectionMajority } from './parameters/npc-election-majority.ts';
export { npcLeaveManner } from './parameters/npc-leave-manner.ts';
export { npcNoticeTime } from './parameters/npc-notice-time.ts';
export { npcPlenaryFirstTurn } from './parameters/npc-plenary-first-turn.ts';
export { npcPlenaryLaterTurn } from './parameters/npc-plenary-later-turn.ts';
export { npcPlenaryTurns } from './parameters/npc-plenary-turns.ts';
export { npcPresidiumFirstTurn } from './parameters/npc-presidium-first-turn.ts';
export { npcPresidiumLaterTurn } from './parameters/npc-presidium-later-turn.ts';
export { npcPresidiumTurns } from './parameters/npc-presidium-turns.ts';
export { npcQuorum } from './parameters/npc-quorum.ts';
export { npcscAttendanceModes } from './parameters/npcsc-attendance-modes.ts';
export { npcscGroupFirstTurn } from './parameters/npcsc-group-first-turn.ts';
export { npcscGroupLaterTurn } from './parameters/npcsc-group-later-turn.ts';
export { npcscJointFirstTurn } from './parameters/npcsc-joint-first-turn.ts';
export { npcscJointLaterTurn } from './parameters/npcsc-joint-later-turn.ts';
export { npcscMajority } from './parameters/npcsc-majority.ts';
export { npcscNoticeTime } from './parameters/npcsc-notice-time.ts';
export { npcscPlenaryTurn } from './parameters/npcsc-plenary-turn.ts';
export { npcscQuorum } from './parameters/npcsc-quorum.ts';
export { presidiumMajority } from './parameters/presidium-majority.ts';
export { provincialNoticeTime } from './parameters/provincial-notice-time.ts';
export { townshipNoticeTime } from './parameters/township-notice-time.ts';
export { attendanceIsInDutyRecord } from './rules/attendance-is-in-duty-record.ts';
export { constitutionalAmendmentCarries } from './rules/constitutional-amendment-carries.ts';
export { delegationDecisionCarries } from './rules/delegation-decision-carries.ts';
export { deputiesAreInterviewed } from './rules/deputies-are-interviewed.ts';
export { deputiesChannelIsHeld } from './rules/deputies-channel-is-held.ts';
export { deputyAttendsOrIsOnLeave } from './rules/deputy-attends-or-is-on-leave.ts';
export { deputyGetsMaterials } from './rules/deputy-gets-materials.ts';
export { deputyGetsTopicalMaterial } from './rules/deputy-gets-topical-material.ts';
export { deputyGetsWrittenNote } from './rules/deputy-gets-written-note.ts';
export { deputyIsBriefed } from './rules/deputy-is-briefed.ts';
export { deputyIsNotAbsentAgain } from './rules/deputy-is-not-absent-again.ts';
export { deputyResidesAtSession } from './rules/deputy-resides-at-session.ts';
export { draftLawIsSent } from './rules/draft-law-is-sent.ts';
export { draftLawsAreStudiedInBeijing } from './rules/draft-laws-are-studied-in-beijing.ts';
export { draftLawsAreStudied } from './rules/draft-laws-are-studied.ts';
export { economicAnalysisInvitesDeputies } from './rules/economic-analysis-invites-deputies.ts';
export { employerIsToldWithNotice } from './rules/employer-is-told-with-notice.ts';
export { expressedViewIsAnswered } from './rules/expressed-view-is-answered.ts';
export { firstReviewInvitesDeputies } from './rules/first-review-invites-deputies.ts';
export { grassRootsDeputiesMeetThePress } from './rules/grass-roots-deputies-meet-the-press.ts';
export { grassRootsDeputySitsIn } from './rules/grass-roots-deputy-sits-in.ts';
export { meetingsRules } from './rules/index.ts';
export { leaveIsDecidedByTheRightOne } from './rules/leave-is-decided-by-the-right-one.ts';
export { localCommitteeHasQuorum } from './rules/local-committee-has-quorum.ts';
export { localCommitteeVoteCarries } from './rules/local-committee-vote-carries.ts';
export { localLeaveHasItsForm } from './rules/local-leave-has-its-form.ts';
export { localLeaveIsAskedOfTheRightOne } from './rules/local-leave-is-asked-of-the-right-one.ts';
export { localSessionHasQuorum } from './rules/local-session-has-quorum.ts';
export { localVoteCarries } from './rules/local-vote-carries.ts';
export { npcBillCarries } from './rules/npc-bill-carries.ts';
export { npcElectionIsWon } from './rules/npc-election-is-won.ts';
export { npcLeaveIsAskedInWriting } from './rules/npc-leave-is-asked-in-writing.ts';
export { npcPlenarySpeechIsInTime } from './rules/npc-plenary-speech-is-in-time.ts';
export { npcPresidiumSpeechIsInTime } from './rules/npc-presidium-speech-is-in-time.ts';
export { npcSessionHasQuorum } from './rules/npc-session-has-quorum.ts';
export { npcSessionIsAnnounced } from './rules/npc-session-is-announced.ts';
export { npcscBillIsSubmitted } from './rules/npcsc-bill-is-submitted.ts';
export { npcscGroupSpeechIsInTime } from './rules/npcsc-group-speech-is-in-time.ts';
export { npcscHasQuorum } from './rules/npcsc-has-quorum.ts';
export { npcscJointSpeechIsInTime } from './rules/npcsc-joint-speech-is-in-time.ts';
export { npcscMeetingIsAnnounced } from './rules/npcsc-meeting-is-announced.ts';
export { npcscPlenarySpeechIsInTime } from './rules/npcsc-plenary-speech-is-in-time.ts';
export { npcscVoteCarries } from './rules/npcsc-vote-carries.ts';
export { planAndBudgetComeToFirstReview } from './rules/plan-and-budget-come-to-first-review.ts';
export { presidiumDecisionCarries } from './rules/presidium-decision-carries.ts';
export { provincialSessionIsAnnounced } from './rules/provincial-session-is-announced.ts';
export { sittingInDeputiesHaveAForum } from './rules/sitting-in-deputies-have-a-forum.ts';
export { sittingInDeputyIsBriefed } from './rules/sitting-in-deputy-is-briefed.ts';
export { townshipSessionIsAnnounced } from './rules/township-session-is-announced.ts';
export type {
  AttendanceEntry,
  AttendanceInterval,
  AttendanceMode,
  AttendanceStatus,
  Briefing,
  BriefingChannel,
  CommitteeMeeting,
  DocumentKind,
  DutyRecord,
  DutyRecordLine,
  ExpressedView,
  HalfDay,
  Headcount,
  Invitation,
  LeaveAuthority,
  LeaveDecision,
  LeaveForm,
  LeaveGround,
  LeaveOutcome,
  LeaveRequest,
  LeaveScope,
  Meeting,
  MeetingDocument,
  MeetingKind,
  MeetingsFacts,
  Notice,
  NoticeRecipient,
  QuorumBase,
  ResidenceEntry,
  ResidenceRegister,
  ResidenceStatus,
  Sheet,
  Sitting,
  SpeechTurn,
  Vote,
  VoteKind,
  VoteResult,
} from './schema/index.ts';
export { meetingsTerms } from './terms.ts';
export type {
  LeaveOccasion,
  LeaveRoute,
  MeetingsParameterId,
  MeetingsPath,
  MeetingsRuleId,
  MeetingsUnit,
  MeetingsWords,
} from './words.ts';
