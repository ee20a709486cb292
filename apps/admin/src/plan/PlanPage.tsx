import { lazy, Suspense } from 'react';
import { PlanLoading } from './PlanLoading.tsx';

const PlanOverview = lazy(() =>
  import('./overview/PlanOverview.tsx').then(({ PlanOverview }) => ({ default: PlanOverview })),
);

/** `/plan`. The classification of the sentences is big, so it comes when somebody asks for it. */
export const PlanPage = () => (
  <Suspense fallback={<PlanLoading />}>
    <PlanOverview />
  </Suspense>
);
