import type { Overlay, Parameter } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../ui-provider.tsx';
import { localValues } from './local-values.ts';
import { TimeLine } from './TimeLine.tsx';

export interface ParameterHistoryProps {
  readonly parameter: Parameter;
  /** The local rules whose values stand beside the nation’s. */
  readonly overlays?: readonly Overlay[];
}

const nowhere: readonly Overlay[] = [];

/** A parameter over time (数值沿革): what was required from when to when, by which words, and where there is no value; then what places set for themselves. */
export function ParameterHistory({ parameter, overlays = nowhere }: ParameterHistoryProps) {
  const { locale, words } = useUi();
  const id = useId();
  const { nation, place, variation, noValue, noLocalValue, leftToPlaces, history } = words.parameters;
  const isLeftToPlaces = parameter.values.length === 0 && parameter.variation !== 'no';
  return (
    <Box component="figure" aria-labelledby={id} sx={{ m: 0, display: 'grid', gap: 2 }}>
      <figcaption>
        <Typography component="h3" variant="h3" id={id}>
          {history(locale.parameters[parameter.id] ?? parameter.id)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {variation[parameter.variation]}
        </Typography>
      </figcaption>
      <TimeLine
        title={nation}
        parameter={parameter}
        values={parameter.values}
        noValue={isLeftToPlaces ? leftToPlaces : noValue}
      />
      {localValues(parameter, overlays).map(({ jurisdiction, values }) => (
        <TimeLine
          key={jurisdiction}
          title={place(jurisdiction)}
          parameter={parameter}
          values={values}
          noValue={noLocalValue}
        />
      ))}
    </Box>
  );
}
