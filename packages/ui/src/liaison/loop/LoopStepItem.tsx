import type { LoopStep, StepState } from '@deputy-work/loop';
import { Box, Button, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { LoopStepDetails } from './LoopStepDetails.tsx';
import { standingOf, stepLooks } from './step-standing.ts';
import { useStepName } from './use-step-name.ts';

export interface LoopStepItemProps {
  readonly state: StepState;
  readonly onTake: ((step: LoopStep) => void) | undefined;
  readonly isTaking: boolean;
}

/** A line from each step to the next. */
const line = {
  position: 'absolute',
  left: 13,
  top: 30,
  bottom: -2,
  borderLeft: 2,
  borderColor: 'divider',
} as const;

/** One step: its mark, its name, how it stands, and a button where it is open. */
export function LoopStepItem({ state, onTake, isTaking }: LoopStepItemProps) {
  const { loop: words } = useUi().words.liaison;
  const name = useStepName()(state.step);
  const standing = standingOf(state);
  const { symbol, color } = stepLooks[standing];
  return (
    <Box
      component="li"
      aria-current={standing === 'open' ? 'step' : undefined}
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr) auto',
        columnGap: 1.5,
        pb: 1.5,
        '&:not(:last-of-type)::before': { content: '""', ...line },
      }}
    >
      <Box
        aria-hidden
        sx={{
          width: 28,
          height: 28,
          lineHeight: '24px',
          textAlign: 'center',
          fontWeight: 600,
          border: 2,
          borderStyle: standing === 'skipped' || standing === 'offered' ? 'dashed' : 'solid',
          borderRadius: '50%',
          color,
        }}
      >
        {symbol}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>
        <Typography
          component="span"
          variant="body2"
          sx={{ color, fontWeight: standing === 'open' ? 600 : undefined }}
        >
          {words.states[standing]}
        </Typography>
      </Box>
      {state.state === 'open' && onTake && (
        <Button
          size="small"
          variant={standing === 'open' ? 'contained' : 'outlined'}
          disabled={isTaking}
          onClick={() => onTake(state.step)}
          sx={{ alignSelf: 'start' }}
        >
          {words.take(name)}
        </Button>
      )}
      <Box sx={{ gridColumn: '2 / -1', minWidth: 0 }}>
        <LoopStepDetails state={state} />
      </Box>
    </Box>
  );
}
