import type { MadePlan } from './worker/previewer.ts';

export const planSources = ['preview', 'exact', 'kept'] as const;

/** Where a plan comes from: the preview of the wishes as they are, the last exact plan, or one that was set aside to compare with. */
export type PlanSource = (typeof planSources)[number];

/** A plan that can be shown and compared. */
export interface PlanInHand<Wishes, Plan> extends MadePlan<Wishes, Plan> {
  readonly source: PlanSource;
  /** Whether the wishes have changed since. */
  readonly isStale: boolean;
}

/** The plans there are, in order. */
export const plansInHand = <Wishes, Plan>(
  made: Readonly<Record<PlanSource, MadePlan<Wishes, Plan> | undefined>>,
  wishes: Wishes,
): readonly PlanInHand<Wishes, Plan>[] =>
  planSources.flatMap((source) => {
    const one = made[source];
    return one ? [{ ...one, source, isStale: one.wishes !== wishes }] : [];
  });
