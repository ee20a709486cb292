import type { Locale, Outcome } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { outcomeLook } from './outcome-look.tsx';

export interface OutcomeMarkProps {
  readonly outcome: Outcome;
  readonly locale: Locale;
  /** How many findings have it; shown after the word. */
  readonly count?: number;
}

/** An outcome: colour, icon and word together. */
export function OutcomeMark({ outcome, locale, count }: OutcomeMarkProps) {
  const { Icon, color } = outcomeLook[outcome];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {locale.kernel.outcomes[outcome]}
      {count !== undefined && <span>{count}</span>}
    </Box>
  );
}
