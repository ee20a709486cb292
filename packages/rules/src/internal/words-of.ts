import { RuleDefinitionError } from '../errors.ts';

/** The words of an id; throws `missing-words` when the locale has none. */
export function wordsOf<T>(words: Readonly<Record<string, T>>, id: string, kind: string): T {
  const found = Object.hasOwn(words, id) ? words[id] : undefined;
  if (found !== undefined) return found;
  throw new RuleDefinitionError(
    'missing-words',
    `The locale has no words for ${kind} "${id}", and people would be shown a key. Join the locale of the package that defines it.`,
  );
}
