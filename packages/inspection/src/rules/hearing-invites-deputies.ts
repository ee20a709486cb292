import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, pendingUntil, type Answer, type LocalDate } from '@deputy-work/rules';
import { activities } from '../facts.ts';
import { governedOnDeparture } from '../internal/departure.ts';
import { isNpcscActivity } from '../internal/is-npcsc-activity.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import type { Hearing } from '../schema/index.ts';

/**
 * Deputies concerned are invited to sit in (邀请有关代表列席) when the standing committee hears the special work report and at special inquiries.
 *
 * Concerned (有关) are the deputies who attended the activity, and one of them at each hearing is enough: whom to invite is for people to say, that
 * nobody was invited is not. Open until the day of the hearing. Source: plan item 18.
 */
export const hearingInvitesDeputies = /* @__PURE__ */ defineRule({
  id: 'inspection.hearing.invites-deputies',
  package: thisPackage,
  basis: [cite(18, '在常委会听取和审议专项工作报告和开展专题询问时'), cite(18, '邀请有关代表列席')],
  subjects: activities,
  appliesTo: (activity, { asOf }) => {
    const { invitedIds, attendedIds } = activity.deputies;
    return (
      activity.hearings.length > 0 &&
      invitedIds.length + attendedIds.length > 0 &&
      isNpcscActivity(activity, asOf)
    );
  },
  governedOn: governedOnDeparture,
  check: ({ hearings, deputies: { attendedIds } }, _, { asOf }) =>
    attendedIds.length === 0 ? missingFact('deputies.attendedIds') : invitations(hearings, attendedIds, asOf),
});

function invitations(hearings: readonly Hearing[], concernedIds: readonly string[], asOf: LocalDate): Answer {
  const without = hearings
    .filter(({ invitedDeputyIds }) => !invitedDeputyIds.some((id) => concernedIds.includes(id)))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const answer = every(
    hearings.length,
    without.map(({ id }) => id),
    'hearing',
  );
  const [first] = without;
  if (first === undefined) return answer;
  return first.on < asOf ? { ...answer, remedy: { code: 'too-late' } } : pendingUntil(first.on, asOf, answer);
}
