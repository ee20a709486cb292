import type { LedgerGap } from '@deputy-work/liaison';
import { useUi } from '../../ui-provider.tsx';

/** What a step of the loop, or a state of the ledger, is called. */
export function useStepName(): (step: LedgerGap) => string {
  const { locale } = useUi();
  return (step) => locale.names[step] ?? step;
}
