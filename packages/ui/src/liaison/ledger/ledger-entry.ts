import type { LedgerGap, Letter } from '@deputy-work/liaison';
import type { StepState } from '@deputy-work/loop';

/** A letter with what was derived of it. */
export interface LedgerEntry {
  readonly letter: Letter;
  /** From `deriveProgress` by the channel of letters. */
  readonly progress: readonly StepState[];
  /** From `deriveLedgerCompleteness`; empty where it is complete. */
  readonly lacks: readonly LedgerGap[];
}
