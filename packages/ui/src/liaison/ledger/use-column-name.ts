import type { LedgerGap } from '@deputy-work/liaison';
import { useUi } from '../../ui-provider.tsx';
import { useStepName } from '../loop/use-step-name.ts';

/** What a column of the ledger is called: as practice calls it, or as the loop does. */
export function useColumnName(): (column: LedgerGap) => string {
  const { columns } = useUi().words.liaison.ledger;
  const nameOf = useStepName();
  return (column) => columns[column] ?? nameOf(column);
}
