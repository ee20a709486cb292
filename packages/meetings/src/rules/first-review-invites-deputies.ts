import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article, defineRule } from '@deputy-work/rules';
import { meetings } from '../facts.ts';
import {
  governedOnFirstDay,
  invitesDeputies,
  invitingIndexes,
  isNationalMeeting,
} from '../internal/invites-deputies.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Deputies are invited to the first review of plan and budget (邀请代表参加计划、预算初审).
 *
 * The law gives no number, so one invitation is enough. Open until the day of the review, which also governs. Sources: NPC Rules of Procedure,
 * art. 34; plan item 19.
 */
export const firstReviewInvitesDeputies = /* @__PURE__ */ defineRule({
  id: 'meetings.first-review.invites-deputies',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 34), cite(19, '参加财经委的初审会议发表意见')],
  subjects: meetings,
  indexes: invitingIndexes,
  appliesTo: (meeting, surroundings) => isNationalMeeting(meeting, 'first-review', surroundings),
  governedOn: governedOnFirstDay,
  check: (meeting, _, surroundings) => invitesDeputies(meeting, surroundings),
});
