import { comparePairs } from '@deputy-work/planning';
import type { SittingInPlan } from './sitting-in-plan.ts';
import type { SittingInPin } from './sitting-in-wishes.ts';

/** An invitation to another meeting than before. */
export interface MovedInvitation {
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}

/** What one plan changes of another, in order of deputies. */
export interface SittingInPlanChanges {
  readonly added: readonly SittingInPin[];
  readonly moved: readonly MovedInvitation[];
  readonly removed: readonly SittingInPin[];
  /** How many invitations stay as they are. */
  readonly kept: number;
}

type Invited = Pick<SittingInPlan, 'invitations'>;

const pairsOf = ({ invitations }: Invited) =>
  invitations.map(({ deputyId, meetingId }) => ({ personId: deputyId, slotId: meetingId }));
const pinOf = ({ personId, slotId }: ReturnType<typeof pairsOf>[number]): SittingInPin => ({
  deputyId: personId,
  meetingId: slotId,
});

/** Compares two plans (方案比较): whom the second invites besides, whom no more, and whom to another meeting. */
export function compareSittingInPlans(before: Invited, after: Invited): SittingInPlanChanges {
  const { added, moved, removed, kept } = comparePairs(pairsOf(before), pairsOf(after));
  return {
    added: added.map(pinOf),
    moved: moved.map(({ personId, from, to }) => ({ deputyId: personId, from, to })),
    removed: removed.map(pinOf),
    kept,
  };
}
