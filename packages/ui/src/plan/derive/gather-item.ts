import type { Text } from '@deputy-work/rules';
import type { Chapter, Item, NamedMentions, PlanBook, SentenceClassification } from '@deputy-work/work-plan';
import type { KnownRule } from './known-rule.ts';
import { summariseItems, type ItemSummary } from './summarise-items.ts';

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
  readonly chapter: Chapter | undefined;
  readonly summary: ItemSummary;
  readonly sentences: readonly ClassifiedSentence[];
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
  readonly documents: readonly NamedInItem[];
  readonly systems: readonly NamedInItem[];
  readonly bodies: readonly NamedInItem[];
}

/** Gathers an item of the plan; undefined when there is none with that number. */
export function gatherItem(
  book: PlanBook,
  rules: readonly KnownRule[],
  number: number,
): GatheredItem | undefined {
  const { plan, classification, vocabulary } = book;
  const at = plan.items.findIndex((one) => one.number === number);
  const item = plan.items[at];
  const summary = summariseItems(book, rules).find((one) => one.number === number);
  if (!item || !summary) return undefined;
  const classified = classification.filter((one) => one.item === number);
  return {
    item,
    chapter: plan.chapters.find((one) => one.number === item.chapter),
    summary,
    sentences: classified.map((one, index) => ({ ...one, text: item.sentences[index]?.text ?? '' })),
    previous: plan.items[at - 1],
    next: plan.items[at + 1],
    documents: vocabulary.documents
      .filter(({ items }) => items.includes(number))
      .map(({ code, title }) => ({ code, name: title, printedAs: [title['zh-CN']] })),
    systems: namedIn(number, plan.systems, vocabulary.systems),
    bodies: namedIn(number, plan.bodies, vocabulary.bodies),
  };
}

/** The sentence that a page opens with: the one asked for, or the first that demands something. */
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
