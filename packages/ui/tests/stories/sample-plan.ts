import { inspectionRules } from '@deputy-work/inspection';
import { book2022 } from '@deputy-work/plan-2022/book';
import { gatherItem, type ClassifiedSentence, type GatheredItem } from '../../src/plan/derive/gather-item.ts';
import type { KnownRule } from '../../src/plan/derive/known-rule.ts';

/** The plan of 2022. */
export const book = book2022;

/** The rules that exist. */
export const rules: readonly KnownRule[] = inspectionRules;

/** An item of the plan, gathered. */
export function sampleItem(number: number): GatheredItem {
  const gathered = gatherItem(book, rules, number);
  if (!gathered) throw new Error(`The plan has no item ${number}, so a story has nothing to show.`);
  return gathered;
}

/** A sentence of the plan with its class. */
export function sampleSentence(item: number, number: number): ClassifiedSentence {
  const found = sampleItem(item).sentences.find(({ sentence }) => sentence === number);
  if (!found) throw new Error(`Item ${item} has no sentence ${number}, so a story has nothing to show.`);
  return found;
}

/** A rule that exists. */
export function sampleRule(id: string): KnownRule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No package states the rule ${id} any more, so a story has nothing to show.`);
  return found;
}
