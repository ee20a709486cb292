import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article, defineRule, indexBy, satisfied, type LocalDate } from '@deputy-work/rules';
import { invitations, meetings } from '../facts.ts';
import { undone } from '../internal/days.ts';
import { isOfLevel } from '../internal/levels.ts';
import { congressById, sittingsOfMeeting } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import type { Sitting } from '../schema/index.ts';

const invitationsToMeeting = /* @__PURE__ */ indexBy(invitations, ({ meetingId }) =>
  meetingId === undefined ? [] : [meetingId],
);

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
  indexes: { congressById, sittingsOfMeeting, invitationsToMeeting },
  appliesTo: (meeting, { congressById }) =>
    meeting.kind === 'first-review' && isOfLevel(['national'], meeting, congressById),
  governedOn: ({ id }, { sittingsOfMeeting }) => firstDayOf(sittingsOfMeeting(id)) ?? missingFact('sittings'),
  check: ({ id }, _, { asOf, sittingsOfMeeting, invitationsToMeeting }) => {
    const day = firstDayOf(sittingsOfMeeting(id));
    if (day === undefined) return missingFact('sittings');
    const isInvited = invitationsToMeeting(id).some(({ invitedOn }) => invitedOn <= asOf && invitedOn <= day);
    return isInvited ? satisfied : undone(day, asOf);
  },
});

const firstDayOf = (sittings: readonly Sitting[]): LocalDate | undefined =>
  sittings.map(({ on }) => on).toSorted()[0];
