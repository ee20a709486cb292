import type { Comparison, DatedValue, Parameter, ValueOf } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { StretchItem } from './StretchItem.tsx';
import { stretchesOf } from './stretches-of.ts';

export interface TimeLineProps {
  /** Who set the values. */
  readonly title: string;
  readonly parameter: Parameter;
  readonly values: readonly DatedValue<ValueOf[Comparison]>[];
  /** What is said of days without a value. */
  readonly noValue: string;
}

/** The values that one legislator set, in the order of time, with the gaps around them. */
export function TimeLine({ title, parameter, values, noValue }: TimeLineProps) {
  const id = useId();
  return (
    <section>
      <Typography component="h4" variant="subtitle2" id={id}>
        {title}
      </Typography>
      <Box
        component="ol"
        aria-labelledby={id}
        sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}
      >
        {stretchesOf(values).map((stretch) => (
          <StretchItem
            key={stretch.kind === 'value' ? stretch.from : `gap ${stretch.after ?? ''}`}
            parameter={parameter}
            stretch={stretch}
            noValue={noValue}
          />
        ))}
      </Box>
    </section>
  );
}
