import { escapePattern } from './internal/escape-pattern.ts';
import { mentionsOf } from './internal/passage.ts';
import type { PlanName } from './plan-name.ts';
import type { NamedMentions } from './schema/mention.ts';
import type { Plan } from './schema/plan.ts';

/**
 * Mentions of names: finds where a plan prints the names of bodies or systems, in any of their spellings, the longest first, so that
 * 代表家站电子地图 is not taken for 代表家站. Names that the plan doesn't print are left out.
 */
export function findMentions(
  plan: Pick<Plan, 'preamble' | 'items'>,
  names: readonly PlanName[],
): readonly NamedMentions[] {
  const codes = new Map(names.flatMap(({ code, printedAs }) => printedAs.map((words) => [words, code])));
  if (codes.size === 0) return [];
  const spellings = [...codes.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const mentions = mentionsOf(plan, new RegExp(spellings.join('|'), 'gu'));
  return names
    .map(({ code }) => ({ code, mentions: mentions.filter(({ words }) => codes.get(words) === code) }))
    .filter((named) => named.mentions.length > 0);
}
