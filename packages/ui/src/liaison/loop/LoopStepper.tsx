import type { LoopStep, StepState } from '@deputy-work/loop';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { LoopStepItem } from './LoopStepItem.tsx';

export interface LoopStepperProps {
  /** All steps, from `deriveProgress`. */
  readonly states: readonly StepState[];
  /** Takes an open step. Without it there are no buttons. */
  readonly onTake?: ((step: LoopStep) => void) | undefined;
  /** A step is being taken: no other can be, until it is saved or refused. */
  readonly isTaking?: boolean | undefined;
}

/**
 * Feedback loop of one view or letter (反馈闭环), step by step: when each was taken and by whom, who may take the next and by when, and of what is blocked
 * the reason, the provision, and what would open it.
 */
export function LoopStepper({ states, onTake, isTaking = false }: LoopStepperProps) {
  const { loop: words } = useUi().words.liaison;
  return (
    <Box component="ol" aria-label={words.label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {states.map((state) => (
        <LoopStepItem key={state.step} state={state} onTake={onTake} isTaking={isTaking} />
      ))}
    </Box>
  );
}
