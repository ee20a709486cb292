import type { AssignedPair } from '@deputy-work/planning';
import type { InvitationReason } from '../sitting-in-plan.ts';
import { canCome, isDue, sharedTopics, type Candidate, type Seats } from './sitting-in-problem.ts';

/** What tells why a deputy is where the plan has put them. */
export interface Placement {
  readonly candidate: Candidate;
  readonly seats: Seats;
  readonly pinned: AssignedPair['pinned'];
  /** How many of the deputy's electoral unit the meeting invites. */
  readonly ofUnit: number;
}

/** The reasons of one invitation; `inOrder` are all meetings, in order of days. */
export function reasonsOf(
  { candidate, seats, pinned, ofUnit }: Placement,
  inOrder: readonly Seats[],
): readonly InvitationReason[] {
  const { deputy } = candidate;
  const topics = sharedTopics(candidate, seats);
  const open = inOrder.filter((each) => canCome(candidate, each));
  const nearer = open.filter((each) => sharedTopics(candidate, each).length > topics.length);
  const unit = deputy.electoralUnitId;
  return [
    ...(pinned ? [{ code: 'pinned' } as const] : []),
    ...(isDue(deputy) ? [{ code: 'not-yet-sat-in' } as const] : []),
    ...(open.length === 1 ? [{ code: 'only-meeting' } as const] : []),
    ...(topics.length > 0 ? [{ code: 'topics', topics } as const] : []),
    ...(nearer.length > 0 && !pinned
      ? [{ code: 'nearer-elsewhere', meetingIds: nearer.map(({ id }) => id) } as const]
      : []),
    { code: 'electoral-unit', electoralUnitId: unit, invited: ofUnit, share: seats.shares[unit] ?? 0 },
  ];
}
