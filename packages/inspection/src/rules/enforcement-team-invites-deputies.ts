import { cite } from '@deputy-work/plan-2022';
import { atLeast, defineRule, type Answer, type LocalDate } from '@deputy-work/rules';
import { activities } from '../facts.ts';
import { governedOnDeparture, openUntilDeparture } from '../internal/departure.ts';
import { isNpcscActivity } from '../internal/is-npcsc-activity.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { minimumInvitedDeputies } from '../parameters/minimum-invited-deputies.ts';
import type { ActivityFact } from '../schema/index.ts';

/**
 * An enforcement inspection that goes to a locality invites deputies (执法检查组赴地方邀请代表), counted by invitations, not by who came.
 *
 * Open until the team leaves. Source: plan item 18.
 */
export const enforcementTeamInvitesDeputies = /* @__PURE__ */ defineRule({
  id: 'inspection.enforcement.invites-deputies',
  package: thisPackage,
  basis: [cite(18, '至少邀请2名全国人大代表参加')],
  subjects: activities,
  parameters: { minimum: minimumInvitedDeputies },
  appliesTo: (activity, { asOf }) =>
    activity.kind === 'enforcement-inspection' && goesToLocality(activity, asOf),
  governedOn: governedOnDeparture,
  check: (activity, { minimum }, { asOf }) =>
    openUntilDeparture(activity, asOf, atLeast(activity.deputies.invitedIds.length, minimum)),
});

function goesToLocality(activity: ActivityFact, asOf: LocalDate): boolean | Answer {
  const ours = isNpcscActivity(activity, asOf);
  if (ours !== true) return ours;
  const { destination } = activity;
  return destination === undefined ? missingFact('destination') : destination.level !== 'national';
}
