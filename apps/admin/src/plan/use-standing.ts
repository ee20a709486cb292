import { useUi } from '@deputy-work/ui';
import { useReport } from '../data/use-report.ts';
import { deriveStanding, type ItemStanding, type Tallies } from './standing.ts';
import type { ItemSummary } from './summarise-items.ts';

/** The tallies of the report as of the day of asking, or why there are none. */
export function useTallies(): Tallies {
  const { asOf } = useUi();
  const { data, isPending } = useReport(asOf);
  return data?.tallies ?? (isPending ? 'waiting' : 'unread');
}

/** How an item stands on the day of asking. */
export const useStanding = (summary: ItemSummary): ItemStanding => deriveStanding(summary, useTallies());
