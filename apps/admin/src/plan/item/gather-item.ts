import { bodies, classification, documents, systems } from '@deputy-work/plan-2022/classification';
import { plan } from '@deputy-work/plan-2022/text';
import type { Text } from '@deputy-work/rules';
import type { Item, NamedMentions, SentenceClassification } from '@deputy-work/work-plan';
import { summaries } from '../summaries.ts';
import type { ItemSummary } from '../summarise-items.ts';

/** A sentence as printed, with what it is and what it demands. */
export interface ClassifiedSentence extends SentenceClassification {
  readonly text: string;
}

/** A document, system or body that an item names. */
export interface NamedInItem {
  readonly code: string;
  readonly name: Text;
  /** How the item prints it: its Chinese name, or other spellings. */
  readonly printedAs: readonly string[];
}

/** An item with everything its page says without a look at the facts. */
export interface GatheredItem {
  readonly item: Item;
  readonly summary: ItemSummary;
  readonly sentences: readonly ClassifiedSentence[];
  readonly previous: number | undefined;
  readonly next: number | undefined;
  readonly documents: readonly NamedInItem[];
  readonly systems: readonly NamedInItem[];
  readonly bodies: readonly NamedInItem[];
}

/** Gathers an item of the plan; undefined when there is none with that number. */
export function gatherItem(number: number): GatheredItem | undefined {
  const at = plan.items.findIndex((one) => one.number === number);
  const item = plan.items[at];
  const summary = summaries.find((one) => one.number === number);
  if (!item || !summary) return undefined;
  const classified = classification.filter((one) => one.item === number);
  return {
    item,
    summary,
    sentences: classified.map((one, index) => ({ ...one, text: item.sentences[index]?.text ?? '' })),
    previous: plan.items[at - 1]?.number,
    next: plan.items[at + 1]?.number,
    documents: documents
      .filter(({ items }) => (items as readonly number[]).includes(number))
      .map(({ code, title }) => ({ code, name: title, printedAs: [title['zh-CN']] })),
    systems: namedIn(number, plan.systems, systems),
    bodies: namedIn(number, plan.bodies, bodies),
  };
}

/** The sentence that the page opens with: the one asked for, or the first that demands something. */
export const findSentence = (
  sentences: readonly ClassifiedSentence[],
  asked: number | undefined,
): ClassifiedSentence | undefined =>
  sentences.find(({ sentence }) => sentence === asked) ??
  sentences.find(({ duties }) => duties.length > 0) ??
  sentences[0];

function namedIn(
  number: number,
  mentioned: readonly NamedMentions[],
  names: readonly { readonly code: string; readonly name: Text }[],
): readonly NamedInItem[] {
  return names.flatMap(({ code, name }) => {
    const mentions = mentioned.find((one) => one.code === code)?.mentions ?? [];
    const words = mentions.filter(({ item }) => item === number).map((mention) => mention.words);
    return words.length > 0 ? [{ code, name, printedAs: [...new Set(words)] }] : [];
  });
}
