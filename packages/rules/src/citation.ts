import type { Instrument } from './instrument.ts';

/** Where in an instrument: an article (条) with paragraph (款) and subitem (项), or a numbered item of a plan (第18项). */
export type Place =
  | { readonly article: number; readonly paragraph?: number; readonly subitem?: number }
  | { readonly item: number };

/** The source of a number or a duty (依据): an instrument in one version, the place in it, and the few words that decide. */
export interface Citation {
  readonly instrument: Instrument;
  readonly place?: Place;
  /** The deciding words, exactly as the instrument prints them. */
  readonly words?: string;
}

/** Cites an article: `article(law, 7)`, `article(law, 8, { paragraph: 2, words: '…' })`. */
export function article(
  instrument: Instrument,
  number: number,
  { words, ...place }: { paragraph?: number; subitem?: number; words?: string } = {},
): Citation {
  const at = { article: number, ...place };
  return words === undefined ? { instrument, place: at } : { instrument, place: at, words };
}

/** Cites a numbered item of a plan, with the words that decide: `item(plan, 18, '…')`. */
export function item(instrument: Instrument, number: number, words?: string): Citation {
  const place = { item: number };
  return words === undefined ? { instrument, place } : { instrument, place, words };
}
