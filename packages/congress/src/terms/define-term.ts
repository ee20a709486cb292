import { RuleDefinitionError, type NonEmpty, type Text } from '@deputy-work/rules';
import type { Source } from '../source.ts';

/** A neighbour that a term is easily taken for, and what sets them apart. */
export interface Confusable {
  readonly name: Text;
  readonly difference: Text;
}

/** A word of the field (术语): its name and definition in both languages, where it comes from and what it is not. */
export interface Term {
  /** Kebab-case, the same as the schema's or the code's name. */
  readonly id: string;
  readonly name: Text;
  readonly definition: Text;
  readonly source: NonEmpty<Source>;
  readonly notToBeConfusedWith: readonly Confusable[];
}

const kebabCase = /^[a-z]+(-[a-z]+)*$/;

/**
 * Checks and returns a term. Throws `RuleDefinitionError`: `invalid-id` when the id is not kebab-case, `missing-words` when the
 * name or the definition is blank in one language.
 */
export function defineTerm(term: Term): Term {
  if (!kebabCase.test(term.id)) {
    throw new RuleDefinitionError(
      'invalid-id',
      `The term id "${term.id}" is not kebab-case, so no schema or code can share it. Write it like "electoral-unit".`,
    );
  }
  for (const [part, words] of Object.entries({ name: term.name, definition: term.definition })) {
    for (const [locale, word] of Object.entries(words)) {
      if (word.trim() !== '') continue;
      throw new RuleDefinitionError(
        'missing-words',
        `The ${part} of term "${term.id}" is blank in ${locale}, so the glossary would have a hole. Write it.`,
      );
    }
  }
  return term;
}
