import { formatChineseNumeral } from './internal/chinese-numeral.ts';
import type { Item } from './schema/item.ts';
import type { Plan } from './schema/plan.ts';
import type { Sentence } from './schema/sentence.ts';

/** Plan text (计划文本): rebuilt from the data, paragraphs one blank line apart; for a plan that was read, equal to its repaired text. */
export function formatPlanText(plan: Plan): string {
  return [
    plan.title,
    `(${plan.adoption.map(({ words }) => words).join(' ')})`,
    prose(plan.preamble),
    ...plan.chapters.flatMap((chapter) => [
      `${formatChineseNumeral(chapter.number)}、${chapter.title}`,
      ...itemsOf(plan, chapter.number, undefined),
      ...chapter.subsections.flatMap(({ number, title }) => [
        `（${formatChineseNumeral(number)}）${title}`,
        ...itemsOf(plan, chapter.number, number),
      ]),
    ]),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function itemsOf({ items }: Plan, chapter: number, subsection: number | undefined): readonly string[] {
  return items.filter((item) => item.chapter === chapter && item.subsection === subsection).map(itemText);
}

function itemText({ number, sentences }: Item): string {
  return `${number}. ${prose(sentences)}`;
}

function prose(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join('');
}
