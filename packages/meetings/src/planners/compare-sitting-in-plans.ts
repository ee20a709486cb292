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

function meetingsByDeputy({
  invitations,
}: Pick<SittingInPlan, 'invitations'>): ReadonlyMap<string, readonly string[]> {
  const meetings = new Map<string, string[]>();
  for (const { deputyId, meetingId } of invitations) {
    const list = meetings.get(deputyId);
    if (list) list.push(meetingId);
    else meetings.set(deputyId, [meetingId]);
  }
  return meetings;
}

/** Compares two plans (方案比较): whom the second invites besides, whom no more, and whom to another meeting. */
export function compareSittingInPlans(
  before: Pick<SittingInPlan, 'invitations'>,
  after: Pick<SittingInPlan, 'invitations'>,
): SittingInPlanChanges {
  const [was, is] = [meetingsByDeputy(before), meetingsByDeputy(after)];
  const added: SittingInPin[] = [];
  const moved: MovedInvitation[] = [];
  const removed: SittingInPin[] = [];
  for (const deputyId of [...new Set([...was.keys(), ...is.keys()])].toSorted()) {
    const [old, now] = [was.get(deputyId) ?? [], is.get(deputyId) ?? []];
    const gone = old.filter((id) => !now.includes(id));
    const come = now.filter((id) => !old.includes(id));
    const both = Math.min(gone.length, come.length);
    gone.slice(0, both).forEach((from, index) => moved.push({ deputyId, from, to: come[index] ?? from }));
    removed.push(...gone.slice(both).map((meetingId) => ({ deputyId, meetingId })));
    added.push(...come.slice(both).map((meetingId) => ({ deputyId, meetingId })));
  }
  return { added, moved, removed, kept: after.invitations.length - added.length - moved.length };
}
