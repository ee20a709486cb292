import { outline } from '@deputy-work/plan-2022';

interface PlanItemStoryProps {
  readonly item: number;
}

/** The page of an item of the plan. */
export function PlanItemStory({ item }: PlanItemStoryProps) {
  return <h1>{outline.items.find(({ number }) => number === item)?.title}</h1>;
}
