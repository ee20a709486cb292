import type { Item } from '../schema/item.ts';
import type { Mention } from '../schema/mention.ts';
import type { Sentence } from '../schema/sentence.ts';

/** The prose of an item, or of the preamble when there is no item, in one piece. */
export interface Passage {
  readonly item?: number;
  readonly text: string;
  readonly offset: number;
  readonly sentences: readonly Sentence[];
}

interface Prose {
  readonly preamble: readonly Sentence[];
  readonly items: readonly Item[];
}

export function passageOf(sentences: readonly Sentence[], item?: number): Passage {
  const text = sentences.map((sentence) => sentence.text).join('');
  const passage = { text, offset: sentences[0]?.offset ?? 0, sentences };
  return item === undefined ? passage : { ...passage, item };
}

export function passagesOf({ preamble, items }: Prose): readonly Passage[] {
  return [passageOf(preamble), ...items.map((item) => passageOf(item.sentences, item.number))];
}

/** The mention of `words` that starts `index` units into the passage. */
export function mentionAt({ item, offset, sentences }: Passage, index: number, words: string): Mention {
  const at = offset + index;
  const sentence = sentences.findLast((candidate) => candidate.offset <= at)?.number ?? 1;
  return item === undefined ? { sentence, offset: at, words } : { item, sentence, offset: at, words };
}

/** Every match of a global pattern in the prose. */
export function mentionsOf(prose: Prose, pattern: RegExp): readonly Mention[] {
  return passagesOf(prose).flatMap((passage) =>
    [...passage.text.matchAll(pattern)].map(({ 0: words, index }) => mentionAt(passage, index, words)),
  );
}
