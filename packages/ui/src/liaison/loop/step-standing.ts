import type { StepState } from '@deputy-work/loop';

/** How a step stands, as it is shown: what is open is asked for or only offered, and what a later step passed over is closed for good. */
export type StepStanding = 'taken' | 'open' | 'offered' | 'blocked' | 'passed-over' | 'skipped';

/** How a step of the loop stands, as it is shown. */
export function standingOf(state: StepState): StepStanding {
  if (state.state === 'open') return state.optional ? 'offered' : 'open';
  if (state.state === 'blocked' && state.block.code === 'passed-over') return 'passed-over';
  return state.state;
}

interface StepLook {
  /** Of its own shape, because colour is never alone. */
  readonly symbol: string;
  readonly color: string;
}

/** How each standing looks. */
export const stepLooks: Readonly<Record<StepStanding, StepLook>> = {
  taken: { symbol: '✓', color: 'success.main' },
  open: { symbol: '●', color: 'warning.main' },
  offered: { symbol: '○', color: 'info.main' },
  blocked: { symbol: '×', color: 'text.secondary' },
  'passed-over': { symbol: '–', color: 'text.secondary' },
  skipped: { symbol: '–', color: 'text.secondary' },
};
