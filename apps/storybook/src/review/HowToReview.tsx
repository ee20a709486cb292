import { Explained } from '../desk/Explained.tsx';
import { Page } from '../desk/Page.tsx';
import { useWords } from '../desk/words.ts';
import { reviewWords } from './words.ts';

/** What to ask of a rule or an item of the plan. */
export function HowToReview() {
  const { how } = useWords(reviewWords);
  return (
    <Page title={how.title} lead={how.lead}>
      <Explained list={how.steps} />
    </Page>
  );
}
