import type { Rule } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../desk/words.ts';
import { collectionsOf } from '../packages/schemas-of.ts';
import { fieldOf } from '../playground/field-of.ts';
import { partName } from '../playground/part-name.ts';
import { forceOverTime } from './force-over-time.ts';
import type { Topic } from './topic.ts';
import { rulesWords } from './words.ts';

interface RuleHeadProps {
  readonly topic: Topic;
  readonly rule: Rule;
}

/** What a rule is called, what it asks of whom, how far it binds, and where it is kept. */
export function RuleHead({ topic, rule }: RuleHeadProps) {
  const words = useWords(rulesWords);
  const { locale } = useUi();
  return (
    <Box component="header">
      <Typography component="h1" variant="h1">
        {locale.rules[rule.id]?.title ?? rule.id}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          mt: 1,
          display: 'grid',
          gridTemplateColumns: 'max-content minmax(0, 1fr)',
          columnGap: 2,
          rowGap: 0.5,
          typography: 'body2',
        }}
      >
        <Fact name={words.asks}>
          <Question topic={topic} rule={rule} />
        </Fact>
        <Fact name={words.force}>
          <Forces rule={rule} />
        </Fact>
        <Fact name={words.id}>
          <code lang="en">{rule.id}</code>
        </Fact>
        <Fact name={words.package}>
          <code lang="en">{rule.package.name}</code> {words.version(rule.package.version)}
        </Fact>
      </Box>
    </Box>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        {children}
      </Box>
    </>
  );
}

function Question({ topic, rule }: RuleHeadProps) {
  const words = useWords(rulesWords);
  const { locale } = useUi();
  const nameOf = (collection: string) => {
    const schema = topic.schemas[collection];
    return (schema && partName(topic, collection, fieldOf(schema))?.[locale.kernel.code]) ?? collection;
  };
  const others = collectionsOf([rule]).filter((name) => name !== rule.subjects);
  return (
    <>
      {words.asksOf(nameOf(rule.subjects), locale.rules[rule.id]?.measured ?? rule.id)}{' '}
      {others.length > 0 && words.looksUp(locale.kernel.list(others.map(nameOf)))}
    </>
  );
}

function Forces({ rule }: Pick<RuleHeadProps, 'rule'>) {
  const words = useWords(rulesWords);
  const { kernel } = useUi().locale;
  const forces = forceOverTime(rule);
  if (forces.length === 0) return words.neverInForce;
  return forces.map(({ from, force }) => (
    <div key={from}>
      {words.forceSince(kernel.date(from), force === undefined ? words.noSource : kernel.forces[force])}
    </div>
  ));
}
