import { book2022 } from '@deputy-work/plan-2022/book';
import { PlanItem } from '@deputy-work/ui';
import { topics } from 'virtual:packages';

interface PlanItemStoryProps {
  readonly item: number;
  /** The number of the sentence that somebody chose. */
  readonly sentence?: number;
}

const rules = topics.flatMap((topic) => topic.rules);
const overlays = topics.flatMap((topic) => topic.overlays);

/** The page of an item of the plan. Nobody’s facts are judged here: the desk is about what is asked, not about who keeps it. */
export function PlanItemStory({ item, sentence }: PlanItemStoryProps) {
  return (
    <PlanItem
      book={book2022}
      number={item}
      rules={rules}
      report="unasked"
      overlays={overlays}
      sentence={sentence}
    />
  );
}
