import { lazy, Suspense } from 'react';
import { PlanLoading } from './PlanLoading.tsx';

const PlanItemReader = lazy(() =>
  import('./PlanItemReader.tsx').then(({ PlanItemReader }) => ({ default: PlanItemReader })),
);

/** `/plan/:item`. The book of the plan is big, so it comes when somebody asks for it. */
export const PlanItemPage = () => (
  <Suspense fallback={<PlanLoading />}>
    <PlanItemReader />
  </Suspense>
);
