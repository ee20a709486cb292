import type { PlanOutline } from './schema/outline.ts';
import type { Plan } from './schema/plan.ts';

/** Outline (纲目): chapters, item numbers and titles of a plan, without the text of its sentences. */
export function outlineOf({ title, year, issuer, adoption, chapters, items }: Plan): PlanOutline {
  return {
    title,
    year,
    issuer,
    adoption,
    chapters,
    items: items.map(({ sentences, ...item }) => ({ ...item, sentences: sentences.length })),
  };
}
