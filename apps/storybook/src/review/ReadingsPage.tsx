import { useUi } from '@deputy-work/ui';
import { topics } from 'virtual:packages';
import { Page, Section } from '../desk/Page.tsx';
import { useWords } from '../desk/words.ts';
import { ReadingCard } from './ReadingCard.tsx';
import { reviewWords } from './words.ts';

const withReadings = topics.filter(({ readings }) => readings.length > 0);

/** What has been judged how: every reading of every topic. */
export function ReadingsPage() {
  const { code } = useUi().locale.kernel;
  const { readings: words } = useWords(reviewWords);
  return (
    <Page title={words.title} lead={words.lead}>
      {withReadings.map(({ name, title, readings }) => (
        <Section key={name} title={title[code]}>
          {readings.map((reading) => (
            <ReadingCard key={reading.id} reading={reading} />
          ))}
        </Section>
      ))}
    </Page>
  );
}
