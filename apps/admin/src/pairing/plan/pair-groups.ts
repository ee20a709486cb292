import type { LiaisonPin, LiaisonPlan, PlannedPair } from '@deputy-work/liaison/planners';

/** The pairs of one member in a plan. */
export interface PairGroup {
  readonly memberId: string;
  readonly pairs: readonly PlannedPair[];
}

export const keyOf = ({ memberId, deputyId }: LiaisonPin) => JSON.stringify([memberId, deputyId]);

/** The pairs of a plan by member: all of them, or those that don’t exist today. */
export function pairGroups(
  { pairs, changes }: Pick<LiaisonPlan, 'pairs' | 'changes'>,
  { onlyBegun }: { readonly onlyBegun: boolean },
): readonly PairGroup[] {
  const begun = new Set(changes.begun.map(keyOf));
  const groups = new Map<string, PlannedPair[]>();
  for (const pair of pairs) {
    if (onlyBegun && !begun.has(keyOf(pair))) continue;
    const group = groups.get(pair.memberId);
    if (group) group.push(pair);
    else groups.set(pair.memberId, [pair]);
  }
  return [...groups].map(([memberId, group]) => ({ memberId, pairs: group }));
}

/** What is begun and ended when a plan is accepted: its changes, and the pairs that are over anyway. */
export const acceptedChanges = (
  { begun, ended }: LiaisonPlan['changes'],
  over: readonly LiaisonPin[],
): { readonly begun: readonly LiaisonPin[]; readonly ended: readonly LiaisonPin[] } => ({
  begun: begun.map(({ memberId, deputyId }) => ({ memberId, deputyId })),
  ended: [...ended, ...over].map(({ memberId, deputyId }) => ({ memberId, deputyId })),
});
