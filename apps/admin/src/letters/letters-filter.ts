import type { LedgerGap, Letter } from '@deputy-work/liaison';
import { addressOf, readPage } from '../data/filter-in-address.ts';
import { ledgerGaps, letterStates, type LedgerLine, type LetterState } from './ledger/ledger-lines.ts';

/** What the ledger shows; what is absent is not asked for. Kept in the address. */
export interface LettersFilter {
  readonly state?: LetterState | undefined;
  readonly owed?: LedgerGap | undefined;
  /** Words that the deputy's name or the letter has. */
  readonly text?: string | undefined;
  readonly page?: number | undefined;
  /** `new` while a letter is being entered. */
  readonly letter?: 'new' | undefined;
}

/** Reads the filter from the address. A state or a page that doesn't exist is not asked for. */
export const readLettersFilter = (search: URLSearchParams): LettersFilter => ({
  state: letterStates.find((state) => state === search.get('state')),
  owed: ledgerGaps.find((gap) => gap === search.get('owed')),
  text: search.get('text') ?? undefined,
  page: readPage(search),
  letter: search.get('letter') === 'new' ? 'new' : undefined,
});

/** The address of the ledger with a filter, for links of the router. */
export const lettersHref = (filter: LettersFilter): string => addressOf('/letters', filter);

/** Picks the lines that a filter lets through. */
export function pickLines<L extends Letter>(
  lines: readonly LedgerLine<L>[],
  { state, owed, text = '' }: Pick<LettersFilter, 'state' | 'owed' | 'text'>,
  nameOf: (deputyId: string) => string,
): readonly LedgerLine<L>[] {
  const words = text.trim().toLowerCase();
  const says = ({ deputyId, summary }: Letter) =>
    `${nameOf(deputyId)} ${summary}`.toLowerCase().includes(words);
  return lines.filter(
    (line) =>
      (state === undefined || line.state === state) &&
      (owed === undefined || line.owed.includes(owed)) &&
      (words === '' || says(line.letter)),
  );
}
