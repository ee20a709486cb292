import type { Reading, Rule } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useWords } from '../desk/words.ts';
import { Section } from './Section.tsx';
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

function ReadingCard({ reading: { question, reading, otherwise } }: { readonly reading: Reading }) {
  const words = useWords(rulesWords);
  const { code } = useUi().locale.kernel;
  return (
    <Box component="article" sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5, typography: 'body2' }}>
      <Typography component="h3" variant="subtitle2">
        {question[code]}
      </Typography>
      <div>{reading[code]}</div>
      <Typography component="div" variant="body2" color="text.secondary">
        {otherwise.length === 0 ? words.noOtherwise : words.otherwise}
        {otherwise.length > 0 && (
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {otherwise.map((each) => (
              <li key={each.en}>{each[code]}</li>
            ))}
          </Box>
        )}
      </Typography>
    </Box>
  );
}
