import type { CitedDocument, Mention, QuotedTerm } from '../schema/mention.ts';
import { mentionsOf } from './passage.ts';

type Prose = Parameters<typeof mentionsOf>[0];

/** The documents in 《》, each once. */
export function collectDocuments(prose: Prose): readonly CitedDocument[] {
  return grouped(mentionsOf(prose, /《[^》]+》/gu)).map(([title, mentions]) => ({ title, mentions }));
}

/** The terms in “”, each once. */
export function collectQuotedTerms(prose: Prose): readonly QuotedTerm[] {
  return grouped(mentionsOf(prose, /“[^”]+”/gu)).map(([term, mentions]) => ({ term, mentions }));
}

function grouped(mentions: readonly Mention[]): [string, Mention[]][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const inside = mention.words.slice(1, -1);
    const group = groups.get(inside);
    if (group) group.push(mention);
    else groups.set(inside, [mention]);
  }
  return [...groups];
}
