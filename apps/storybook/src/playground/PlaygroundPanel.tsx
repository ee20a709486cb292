import { useUi } from '@deputy-work/ui';
import { Alert, Box, Typography } from '@mui/material';
import { useId, useMemo, type ReactNode, type Ref } from 'react';
import { useWords } from '../desk/words.ts';
import { collectionsOf } from '../packages/schemas-of.ts';
import { CaseControls } from './CaseControls.tsx';
import { CaseText } from './CaseText.tsx';
import { factsReadBy } from './facts-read.ts';
import { fieldOf } from './field-of.ts';
import { FieldControl } from './fields/FieldControl.tsx';
import { FormProvider, type Form } from './form.tsx';
import { partName } from './part-name.ts';
import { sayIssue } from './say-issue.ts';
import type { Playground } from './use-playground.ts';
import { Verdict } from './Verdict.tsx';
import { verdictHeight } from './verdict-height.ts';
import { WhatIfs } from './WhatIfs.tsx';
import { playgroundWords } from './words.ts';

interface PlaygroundPanelProps {
  readonly playground: Playground;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** What else one can do with the state of the playground. */
  readonly actions?: ReactNode;
}

// What gets the focus is scrolled to where the finding, which stays in sight, does not cover it.
const belowVerdict = {
  '& :is(input, select, button, summary)': { scrollMarginTop: `calc(${verdictHeight} + 5rem)` },
};

/** The playground of a rule: the finding on top, and below it all that one can turn. */
export function PlaygroundPanel({ playground, headingRef, actions }: PlaygroundPanelProps) {
  const words = useWords(playgroundWords);
  const id = useId();
  const form = useFormOf(playground);
  return (
    <FormProvider form={form}>
      <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <Box>
          <Typography component="h2" variant="h2" id={id} ref={headingRef} tabIndex={-1}>
            {words.title}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {words.lead}
          </Typography>
        </Box>
        {playground.fault && <Alert severity="warning">{words.faults[playground.fault]}</Alert>}
        <CaseControls playground={playground} />
        <Verdict playground={playground} wrong={form.complaints.length} />
        <Box sx={{ display: 'grid', gap: 2, ...belowVerdict }}>
          <WhatIfs rule={playground.rule} held={playground.held} />
          <Facts playground={playground} />
          <CaseText playground={playground} />
          <Box sx={{ display: 'flex', gap: 1 }}>{actions}</Box>
        </Box>
      </Box>
    </FormProvider>
  );
}

function useFormOf({ topic, rule, cases, state, tried, change }: Playground): Form {
  const { issues } = useWords(playgroundWords);
  const read = useMemo(() => factsReadBy(rule, cases, topic.overlays), [rule, cases, topic]);
  const complaints = tried.valid
    ? []
    : tried.issues.map((issue) => ({
        path: issue.path.filter((key) => typeof key !== 'symbol'),
        message: sayIssue(issue, issues),
      }));
  return { topic, state, complaints, change, read };
}

/** The facts that the rule reads, collection by collection, as controls made of their schemas. */
function Facts({ playground: { topic, rule } }: Pick<PlaygroundPanelProps, 'playground'>) {
  const words = useWords(playgroundWords);
  const { code } = useUi().locale.kernel;
  const fields = useMemo(
    () =>
      collectionsOf([rule]).flatMap((name) => {
        const schema = topic.schemas[name];
        return schema ? [{ name, field: fieldOf(schema) }] : [];
      }),
    [topic, rule],
  );
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography component="h3" variant="h3">
        {words.facts}
      </Typography>
      {fields.map(({ name, field }) => (
        <FieldControl
          key={name}
          field={field}
          path={['facts', name]}
          label={partName(topic, name, field)?.[code] ?? name}
        />
      ))}
    </Box>
  );
}
