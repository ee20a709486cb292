import type { SourcesWords } from '../../sources/words.ts';

export const sources: SourcesWords = {
  title: 'Sources',
  details: 'Version and sentence',
  detailsOf: (source) => `Version and sentence: ${source}`,
  inForce: 'In force',
  since: (from) => `since ${from}`,
  between: (from, to) => `from ${from} to ${to}`,
  unverified: 'first day not confirmed, so it governs no day',
  quoted: 'Words quoted',
  sentence: 'The sentence they stand in',
  loading: 'Reading the sentence…',
  notHeld: 'The text of this source is not held here. Please compare with the text as published.',
  failed: 'The sentence could not be read.',
  open: 'Go there',
  close: 'Close',
};
