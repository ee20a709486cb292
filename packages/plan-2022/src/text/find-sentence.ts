import type { Citation } from '@deputy-work/rules';
import { citedItem } from '@deputy-work/work-plan';
import { plan2022 } from '../instrument.ts';
import { plan } from './reading.ts';

/**
 * The sentence in which the words of a citation stand (所在原句); the item’s title when it cites no words. Undefined when another instrument is
 * cited, or when no one sentence has them.
 */
export function findSentence(citation: Citation): string | undefined {
  const cited = citedItem(plan2022, citation);
  const item = plan.items.find(({ number }) => number === cited);
  return item?.sentences.find(({ text }) => text.includes(citation.words ?? ''))?.text;
}
