import type { Body } from '@deputy-work/congress';
import { useMemo } from 'react';
import { readAll } from '../data/read-all.ts';
import type { RecordOf } from '../data/records.ts';
import { useAll } from '../data/use-all.ts';

/** What the page of a round works with. */
export interface BudgetRecords {
  readonly rounds: readonly RecordOf<'budget-rounds'>[];
  readonly letters: readonly RecordOf<'budget-letters'>[];
  readonly views: readonly RecordOf<'tracked-views'>[];
  readonly bodies: readonly Body[];
}

/** The records of budget review, once all have been read; what went wrong when they could not be. */
export function useBudgetRecords() {
  const rounds = useAll('budget-rounds');
  const letters = useAll('budget-letters');
  const views = useAll('tracked-views');
  const bodies = useAll('bodies');
  const records = useMemo(
    () => together(rounds.data, letters.data, views.data, bodies.data),
    [rounds.data, letters.data, views.data, bodies.data],
  );
  return { records, ...readAll(rounds, letters, views, bodies) };
}

type Read<K extends keyof BudgetRecords> = BudgetRecords[K] | undefined;

function together(
  rounds: Read<'rounds'>,
  letters: Read<'letters'>,
  views: Read<'views'>,
  bodies: Read<'bodies'>,
): BudgetRecords | undefined {
  return rounds && letters && views && bodies && { rounds, letters, views, bodies };
}
