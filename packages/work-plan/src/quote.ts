import { mentionAt, passageOf } from './internal/passage.ts';
import { PlanQuoteError } from './plan-quote-error.ts';
import type { Mention } from './schema/mention.ts';
import type { Plan } from './schema/plan.ts';

/** Words of an item, found exactly once in it. */
export type Quote = Mention & { readonly item: number };

/**
 * Quote (引文): finds words in an item of a plan, exactly as printed. Throws {@link PlanQuoteError} when the plan has no such item, or when the
 * words are found not at all or more than once, because then nobody could say which words decide.
 */
export function quote(plan: Plan, item: number, words: string): Quote {
  const found = plan.items.find(({ number }) => number === item);
  if (!found) throw noItem(plan, item);
  const passage = passageOf(found.sentences, item);
  const places = placesOf(words, passage.text);
  const [place] = places;
  if (place === undefined) throw absent(plan, item, words, passage.text);
  if (places.length > 1) throw ambiguous(item, words, places.length);
  return { ...mentionAt(passage, place, words), item };
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function noItem(plan: Plan, item: number): PlanQuoteError {
  return new PlanQuoteError(
    'unknown-item',
    `${plan.title} has no item ${item}, so nothing can be quoted from it. Its items are 1 to ${plan.items.length}.`,
  );
}

function absent(plan: Plan, item: number, words: string, text: string): PlanQuoteError {
  const squeezed = (value: string) => value.replaceAll(/\s/gu, '');
  const elsewhere = plan.items.filter(({ sentences }) => passageOf(sentences).text.includes(words));
  const hint =
    words === ''
      ? 'Quote at least one word.'
      : squeezed(text).includes(squeezed(words))
        ? 'Only the spaces differ: quote them as printed.'
        : elsewhere.length > 0
          ? `They stand in item ${elsewhere.map(({ number }) => number).join(', ')}.`
          : 'Copy them from the text, character by character.';
  return new PlanQuoteError('absent', `“${words}” is not in item ${item}, so it proves nothing. ${hint}`);
}

function ambiguous(item: number, words: string, times: number): PlanQuoteError {
  return new PlanQuoteError(
    'ambiguous',
    `“${words}” is found ${times} times in item ${item}, so nobody can say which words decide. Quote more of the sentence.`,
  );
}
