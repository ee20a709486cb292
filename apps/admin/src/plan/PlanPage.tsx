import { lazy, Suspense } from 'react';
import { PlanLoading } from './PlanLoading.tsx';

const PlanReader = lazy(() => import('./PlanReader.tsx').then(({ PlanReader }) => ({ default: PlanReader })));

/** `/plan`. The book of the plan is big, so it comes when somebody asks for it. */
export const PlanPage = () => (
  <Suspense fallback={<PlanLoading />}>
    <PlanReader />
  </Suspense>
);
