import { amendmentMajority } from './amendment-majority.ts';
import { billTime } from './bill-time.ts';
import { delegationMajority } from './delegation-majority.ts';
import { firstReviewTime } from './first-review-time.ts';
import { leaveApprovers } from './leave-approvers.ts';
import { leaveRoutes } from './leave-routes.ts';
import { localCommitteeMajority } from './local-committee-majority.ts';
import { localCommitteeQuorum } from './local-committee-quorum.ts';
import { localLeaveForm } from './local-leave-form.ts';
import { localMajority } from './local-majority.ts';
import { localQuorum } from './local-quorum.ts';
import { maximumUnapprovedAbsences } from './maximum-unapproved-absences.ts';
import { minimumSittingsIn } from './minimum-sittings-in.ts';
import { npcBillMajority } from './npc-bill-majority.ts';
import { npcElectionMajority } from './npc-election-majority.ts';
import { npcLeaveManner } from './npc-leave-manner.ts';
import { npcNoticeTime } from './npc-notice-time.ts';
import { npcPlenaryFirstTurn } from './npc-plenary-first-turn.ts';
import { npcPlenaryLaterTurn } from './npc-plenary-later-turn.ts';
import { npcPlenaryTurns } from './npc-plenary-turns.ts';
import { npcPresidiumFirstTurn } from './npc-presidium-first-turn.ts';
import { npcPresidiumLaterTurn } from './npc-presidium-later-turn.ts';
import { npcPresidiumTurns } from './npc-presidium-turns.ts';
import { npcQuorum } from './npc-quorum.ts';
import { npcscAttendanceModes } from './npcsc-attendance-modes.ts';
import { npcscGroupFirstTurn } from './npcsc-group-first-turn.ts';
import { npcscGroupLaterTurn } from './npcsc-group-later-turn.ts';
import { npcscJointFirstTurn } from './npcsc-joint-first-turn.ts';
import { npcscJointLaterTurn } from './npcsc-joint-later-turn.ts';
import { npcscMajority } from './npcsc-majority.ts';
import { npcscNoticeTime } from './npcsc-notice-time.ts';
import { npcscPlenaryTurn } from './npcsc-plenary-turn.ts';
import { npcscQuorum } from './npcsc-quorum.ts';
import { presidiumMajority } from './presidium-majority.ts';
import { provincialNoticeTime } from './provincial-notice-time.ts';
import { townshipNoticeTime } from './township-notice-time.ts';

/** The parameters of this package (参数): hand them to `defineOverlay` with a place's own values. */
export const meetingsParameters = [
  maximumUnapprovedAbsences,
  npcLeaveManner,
  localLeaveForm,
  leaveRoutes,
  leaveApprovers,
  npcQuorum,
  localQuorum,
  npcscQuorum,
  npcscAttendanceModes,
  localCommitteeQuorum,
  npcBillMajority,
  amendmentMajority,
  npcElectionMajority,
  delegationMajority,
  presidiumMajority,
  localMajority,
  npcscMajority,
  localCommitteeMajority,
  npcNoticeTime,
  npcscNoticeTime,
  provincialNoticeTime,
  townshipNoticeTime,
  billTime,
  firstReviewTime,
  npcPlenaryTurns,
  npcPlenaryFirstTurn,
  npcPlenaryLaterTurn,
  npcPresidiumTurns,
  npcPresidiumFirstTurn,
  npcPresidiumLaterTurn,
  npcscPlenaryTurn,
  npcscJointFirstTurn,
  npcscJointLaterTurn,
  npcscGroupFirstTurn,
  npcscGroupLaterTurn,
  minimumSittingsIn,
] as const;
