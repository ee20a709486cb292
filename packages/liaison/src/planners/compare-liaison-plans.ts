import { comparePairs } from '@deputy-work/planning';
import type { LiaisonPin } from './liaison-wishes.ts';

/** A deputy who goes to another member than before. */
export interface MovedDeputy {
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}

/** What one list of pairs changes of another, in order of deputies. */
export interface LiaisonPlanChanges {
  readonly kept: number;
  readonly moved: readonly MovedDeputy[];
  readonly begun: readonly LiaisonPin[];
  readonly ended: readonly LiaisonPin[];
}

interface Paired {
  readonly pairs: readonly LiaisonPin[];
}

const pairsOf = ({ pairs }: Paired) =>
  pairs.map(({ deputyId, memberId }) => ({ personId: deputyId, slotId: memberId }));
const pinOf = ({ personId, slotId }: ReturnType<typeof pairsOf>[number]): LiaisonPin => ({
  deputyId: personId,
  memberId: slotId,
});

/** Compares two plans, or a plan with the pairs of today (方案比较): pairs that stay, begin and end, and deputies who go to another member. */
export function compareLiaisonPlans(before: Paired, after: Paired): LiaisonPlanChanges {
  const { kept, moved, added, removed } = comparePairs(pairsOf(before), pairsOf(after));
  return {
    kept,
    moved: moved.map(({ personId, from, to }) => ({ deputyId: personId, from, to })),
    begun: added.map(pinOf),
    ended: removed.map(pinOf),
  };
}
