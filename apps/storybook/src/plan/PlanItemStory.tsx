import { book2022 } from '@deputy-work/plan-2022/book';
import { name, version } from '@deputy-work/plan-2022/package.json';
import { PlanItem, useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { topics } from 'virtual:packages';
import { RemarkButton } from '../remark/RemarkButton.tsx';

interface PlanItemStoryProps {
  readonly item: number;
  /** The number of the sentence that somebody chose. */
  readonly sentence?: number;
}

const rules = topics.flatMap((topic) => topic.rules);
const overlays = topics.flatMap((topic) => topic.overlays);

/** The page of an item of the plan. Nobody’s facts are judged here: the desk is about what is asked, not about who keeps it. */
export function PlanItemStory({ item, sentence }: PlanItemStoryProps) {
  const { words } = useUi();
  return (
    <>
      <PlanItem
        book={book2022}
        number={item}
        rules={rules}
        report="unasked"
        overlays={overlays}
        sentence={sentence}
      />
      <Box sx={{ mt: 3 }}>
        <RemarkButton
          title={book2022.plan.items.find(({ number }) => number === item)?.title ?? words.plan.item(item)}
          name={[
            words.plan.item(item),
            ...(sentence === undefined ? [] : [words.plan.sentence.number(sentence)]),
          ].join(' ')}
          package={{ name, version }}
        />
      </Box>
    </>
  );
}
