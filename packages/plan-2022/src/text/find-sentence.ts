import type { Citation } from '@deputy-work/rules';
import { plan2022 } from '../instrument.ts';
import { plan } from './reading.ts';

/**
 * The sentence in which the words of a citation stand (所在原句); the item’s title when it cites no words. Undefined when another instrument is
 * cited, or when no one sentence has them.
 */
export function findSentence({ instrument, place, words = '' }: Citation): string | undefined {
  if (instrument.id !== plan2022.id || place === undefined || !('item' in place)) return undefined;
  const item = plan.items.find(({ number }) => number === place.item);
  return item?.sentences.find(({ text }) => text.includes(words))?.text;
}
