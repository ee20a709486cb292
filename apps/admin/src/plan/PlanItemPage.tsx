import { lazy, Suspense } from 'react';
import { PlanLoading } from './PlanLoading.tsx';

const PlanItem = lazy(() => import('./item/PlanItem.tsx').then(({ PlanItem }) => ({ default: PlanItem })));

/** `/plan/:item`. The text and its classification are big, so they come when somebody asks for them. */
export const PlanItemPage = () => (
  <Suspense fallback={<PlanLoading />}>
    <PlanItem />
  </Suspense>
);
