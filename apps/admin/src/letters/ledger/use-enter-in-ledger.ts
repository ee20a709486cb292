import type { LocalDate } from '@deputy-work/rules';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';
import { eachInTurn } from '../../views/each-in-turn.ts';

/** What the ledger records beside the steps of the loop. */
export const ledgerActs = ['entered', 'reported'] as const;
export type LedgerAct = (typeof ledgerActs)[number];

/** The field of a letter that holds the day of an act. */
export const dayFieldOf = { entered: 'enteredOn', reported: 'reportedOn' } as const satisfies Readonly<
  Record<LedgerAct, keyof RecordOf<'letters'>>
>;

/** Enters letters in the ledger, or records that they were reported, one after the other; answers which were refused. */
export function useEnterInLedger(act: LedgerAct) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('letters');
  const notify = useNotify();
  return useMutation({
    mutationFn: ({ letters, on }: { letters: readonly RecordOf<'letters'>[]; on: LocalDate }) =>
      eachInTurn(letters, (letter) =>
        provider.update<RecordOf<'letters'>>('letters', {
          id: letter.id,
          data: { ...letter, [dayFieldOf[act]]: on },
          previousData: letter,
        }),
      ),
    onSuccess: async ({ done }) => {
      await forget();
      if (done.length === 0) return;
      notify('letters.ledger.saved', { type: 'success', messageArgs: { smart_count: done.length } });
    },
  });
}
