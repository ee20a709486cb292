import { escapePattern } from './internal/escape-pattern.ts';
import { mentionAt, passagesOf, type Passage } from './internal/passage.ts';
import type { PlanName } from './plan-name.ts';
import type { Mention, NamedMentions } from './schema/mention.ts';
import type { Plan } from './schema/plan.ts';

/**
 * Mentions of names: finds where a plan prints the names of bodies or systems, in any of their spellings, the longest first, so that
 * 代表家站电子地图 is not taken for 代表家站. Names that the plan doesn't print are left out.
 */
export function findMentions(
  plan: Pick<Plan, 'preamble' | 'items'>,
  names: readonly PlanName[],
): readonly NamedMentions[] {
  const found = passagesOf(plan).flatMap((passage) => mentionsIn(passage, names));
  return names
    .map(({ code }) => ({
      code,
      mentions: found.filter((each) => each.code === code).map(({ mention }) => mention),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}

function mentionsIn(
  passage: Passage,
  names: readonly PlanName[],
): readonly { readonly code: string; readonly mention: Mention }[] {
  const codes = new Map(spellingsIn(passage, names));
  if (codes.size === 0) return [];
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'gu');
  return [...passage.text.matchAll(pattern)].map(({ 0: words, index }) => ({
    code: codes.get(words) ?? '',
    mention: mentionAt(passage, index, words),
  }));
}

function spellingsIn({ item }: Passage, names: readonly PlanName[]): readonly (readonly [string, string])[] {
  return names.flatMap((name) =>
    name.names
      .filter(({ items }) => items === undefined || (item !== undefined && items.includes(item)))
      .map(({ printed }) => [printed, name.code] as const),
  );
}
