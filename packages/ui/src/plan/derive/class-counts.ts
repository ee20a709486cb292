import type { SentenceClass, SentenceClassification } from '@deputy-work/work-plan';

/** The classes of sentences, in the order in which screens list them. */
export const sentenceClasses = ['rule', 'duty', 'discretion', 'context'] as const satisfies SentenceClass[];

/** How many sentences there are of each class. */
export type ClassCounts = Readonly<Record<SentenceClass, number>>;

/** Counts sentences by class. */
export function countClasses(sentences: readonly SentenceClassification[]): ClassCounts {
  const counts = { rule: 0, duty: 0, discretion: 0, context: 0 };
  for (const sentence of sentences) counts[sentence.class] += 1;
  return counts;
}
