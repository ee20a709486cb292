import type { Congress } from '@deputy-work/congress';
import { useMemo } from 'react';
import { readAll } from '../data/read-all.ts';
import type { RecordOf } from '../data/records.ts';
import { useAll } from '../data/use-all.ts';

/** What the ledger works with. */
export interface LettersRecords {
  readonly letters: readonly RecordOf<'letters'>[];
  readonly congresses: readonly Congress[];
}

/** The records of the ledger, once all have been read; what went wrong when they could not be. */
export function useLettersRecords() {
  const letters = useAll('letters');
  const congresses = useAll('congresses');
  const records = useMemo(
    (): LettersRecords | undefined =>
      letters.data && congresses.data && { letters: letters.data, congresses: congresses.data },
    [letters.data, congresses.data],
  );
  return { records, ...readAll(letters, congresses) };
}
