import { item, type Citation, type Instrument } from '@deputy-work/rules';
import type { Quote } from './quote.ts';

/** Citation of a plan (依据): turns words that were found into a source, `cite(instrument, quote(plan, 18, '…'))`. */
export function cite(instrument: Instrument, quote: Quote): Citation {
  return item(instrument, quote.item, quote.words);
}
