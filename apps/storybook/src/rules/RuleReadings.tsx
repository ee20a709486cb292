import type { Rule } from '@deputy-work/rules';
import { Typography } from '@mui/material';
import { Section } from '../desk/Page.tsx';
import { useWords } from '../desk/words.ts';
import { ReadingCard } from '../review/ReadingCard.tsx';
import type { Topic } from './topic.ts';
import { rulesWords } from './words.ts';

interface RuleReadingsProps {
  readonly topic: Topic;
  readonly rule: Rule;
}

/** How the words behind a rule were understood, and how else one could understand them. */
export function RuleReadings({ topic, rule }: RuleReadingsProps) {
  const words = useWords(rulesWords);
  const readings = topic.readings.filter(({ rules }) => rules.includes(rule.id));
  return (
    <Section title={words.readings}>
      {readings.length === 0 && <Typography variant="body2">{words.noReadings}</Typography>}
      {readings.map((reading) => (
        <ReadingCard key={reading.id} reading={reading} />
      ))}
    </Section>
  );
}
