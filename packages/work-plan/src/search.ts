import { escapePattern } from './internal/escape-pattern.ts';
import { mentionsOf } from './internal/passage.ts';
import type { Mention } from './schema/mention.ts';
import type { Plan } from './schema/plan.ts';

/**
 * Search (检索): every place in the preamble and the items that prints the words, in the order of the text. Spaces and the case of Latin letters
 * don't matter: `2023年` finds `2023 年`. For all spellings of a name use `findMentions`.
 */
export function search(plan: Plan, query: string): readonly Mention[] {
  const letters = Array.from(query.replaceAll(/\s/gu, ''), escapePattern);
  if (letters.length === 0) return [];
  return mentionsOf(plan, new RegExp(letters.join('\\s*'), 'giu'));
}
