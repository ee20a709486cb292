import type { Rule } from '@deputy-work/rules';
import { ParameterHistory } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { Section } from '../desk/Page.tsx';
import { useWords } from '../desk/words.ts';
import type { Topic } from './topic.ts';
import { rulesWords } from './words.ts';

interface RuleParametersProps {
  readonly topic: Topic;
  readonly rule: Rule;
}

/** The numbers of a rule over time, of the nation and of the places that set their own. */
export function RuleParameters({ topic, rule }: RuleParametersProps) {
  const words = useWords(rulesWords);
  const parameters = Object.values(rule.parameters);
  return (
    <Section title={words.parameters}>
      {parameters.length === 0 && <Typography variant="body2">{words.noParameters}</Typography>}
      {parameters.map((parameter) => (
        <ParameterHistory key={parameter.id} parameter={parameter} overlays={topic.overlays} />
      ))}
    </Section>
  );
}
