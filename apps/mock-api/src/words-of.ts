const kept = new WeakMap<object, string>();

/** All words and numbers of a record, in small letters, as a search looks for them. Its keys are no words of it. */
export function wordsOf(record: object): string {
  const words = kept.get(record) ?? valuesIn(record).join('\n').toLowerCase();
  kept.set(record, words);
  return words;
}

const valuesIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
