import type { Parameter, Rule } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Chip, FormControlLabel, Switch, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useWords } from '../desk/words.ts';
import { blankOf } from './blank-of.ts';
import { codesFor } from './code-labels.ts';
import { fieldOf } from './field-of.ts';
import { FieldControl } from './fields/FieldControl.tsx';
import { useFact, useForm } from './form.tsx';
import type { Topic } from '../rules/topic.ts';
import type { Trial } from './trial.ts';
import { hypothesisSchema } from './what-if.ts';
import { playgroundWords } from './words.ts';

interface WhatIfsProps {
  readonly rule: Rule;
  readonly held: Trial | undefined;
}

/** For each parameter of the rule a value that is not in force, on trial. */
export function WhatIfs({ rule, held }: WhatIfsProps) {
  const words = useWords(playgroundWords);
  const parameters = Object.values(rule.parameters);
  if (parameters.length === 0) return null;
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="h3">
        {words.whatIf}
      </Typography>
      {parameters.map((parameter) => (
        <WhatIf key={parameter.id} parameter={parameter} held={held} />
      ))}
    </Box>
  );
}

/** The value to begin with: the one that judged, the nation’s last, or that of a place, so that one turns from there. */
function beginWith({ id, values }: Parameter, { overlays }: Topic, held: Trial | undefined) {
  const used = held?.findings.flatMap((finding) => finding.values) ?? [];
  const local = overlays.flatMap(({ layers }) => layers.flatMap((layer) => layer.values[id] ?? []));
  return (used.find(({ parameterId }) => parameterId === id) ?? values.at(-1) ?? local[0])?.value;
}

function WhatIf({ parameter, held }: { readonly parameter: Parameter; readonly held: Trial | undefined }) {
  const words = useWords(playgroundWords);
  const { locale } = useUi();
  const { topic } = useForm();
  const path = ['whatIf', parameter.id];
  const { value, change } = useFact(path);
  const field = useMemo(
    () => fieldOf(hypothesisSchema(parameter, codesFor(topic, parameter))),
    [topic, parameter],
  );
  const isSupposed = value !== undefined;
  return (
    <Box
      sx={{
        border: isSupposed ? '2px dashed' : '1px solid',
        borderColor: isSupposed ? 'warning.main' : 'divider',
        borderRadius: 1,
        px: 1.5,
        py: 0.5,
      }}
    >
      <FormControlLabel
        label={words.suppose(locale.parameters[parameter.id] ?? parameter.id)}
        slotProps={{ typography: { variant: 'body2' } }}
        control={
          <Switch
            size="small"
            checked={isSupposed}
            onChange={() =>
              change(isSupposed ? undefined : (beginWith(parameter, topic, held) ?? blankOf(field)))
            }
          />
        }
      />
      {isSupposed && (
        <Box sx={{ display: 'grid', gap: 0.5, pb: 1, justifyItems: 'start' }}>
          <Chip size="small" variant="outlined" color="warning" label={words.hypothesis} />
          <FieldControl field={field} path={path} label={words.supposed} />
        </Box>
      )}
    </Box>
  );
}
