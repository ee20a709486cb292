import type { LedgerStanding } from './ledger-cells.ts';

/** How each standing looks; what is done shows its day. */
export const ledgerLooks: Readonly<
  Record<Exclude<LedgerStanding, 'done'>, { readonly symbol: string; readonly color: string }>
> = {
  owed: { symbol: '●', color: 'warning.main' },
  waiting: { symbol: '…', color: 'text.secondary' },
  offered: { symbol: '○', color: 'text.secondary' },
  missing: { symbol: '×', color: 'error.main' },
  'passed-over': { symbol: '–', color: 'text.secondary' },
};
