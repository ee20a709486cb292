import type { Tally } from '@deputy-work/rules';
import { lazy, Suspense } from 'react';

const PlanProgressLine = lazy(() =>
  import('./PlanProgressLine.tsx').then(({ PlanProgressLine }) => ({ default: PlanProgressLine })),
);

/** The plan's progress. It needs the classification, which comes after the lists that matter more. */
export const PlanLine = ({ tallies }: { readonly tallies: Readonly<Record<string, Tally>> }) => (
  <Suspense fallback={null}>
    <PlanProgressLine tallies={tallies} />
  </Suspense>
);
