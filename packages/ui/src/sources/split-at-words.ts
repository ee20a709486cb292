/** A sentence, cut where the quoted words begin and end. */
export interface SplitSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Cuts a sentence at the words; without words, or when they don’t stand in it, nothing is cut out. */
export function splitAtWords(sentence: string, words = ''): SplitSentence {
  const at = words === '' ? -1 : sentence.indexOf(words);
  if (at < 0) return { before: sentence, words: '', after: '' };
  return { before: sentence.slice(0, at), words, after: sentence.slice(at + words.length) };
}
