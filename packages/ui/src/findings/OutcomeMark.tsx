import type { Outcome } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { useUi } from '../ui-provider.tsx';
import { outcomeLook } from './outcome-look.ts';

export interface OutcomeMarkProps {
  readonly outcome: Outcome;
  /** How many findings have it; shown after the word. */
  readonly count?: number;
}

/** An outcome (结论): colour, icon and word together. */
export function OutcomeMark({ outcome, count }: OutcomeMarkProps) {
  const { locale } = useUi();
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
