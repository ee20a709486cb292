import type { Sentence } from '../schema/sentence.ts';

const sentence = /[^。！？]*[。！？]+[”’）]*/gu;

/** The sentences of a finished paragraph. `offset` is where the paragraph's first sentence stands in the text. */
export function splitSentences(paragraph: string, offset: number): readonly Sentence[] {
  return [...paragraph.matchAll(sentence)].map(({ 0: text, index }, i) => ({
    number: i + 1,
    offset: offset + index,
    text,
  }));
}
