import type { Chapter, Subsection } from '../schema/chapter.ts';
import type { Item } from '../schema/item.ts';
import type { PlacedParagraph } from './lay-out.ts';
import { splitSentences } from './split-sentences.ts';

/** The chapters with their sub-sections. The order is checked before. */
export function buildChapters(paragraphs: readonly PlacedParagraph[]): readonly Chapter[] {
  const chapters: (Chapter & { subsections: Subsection[] })[] = [];
  for (const paragraph of paragraphs) {
    const heading = { number: paragraph.number, title: afterMark(paragraph) };
    if (paragraph.kind === 'chapter') chapters.push({ ...heading, subsections: [] });
    if (paragraph.kind === 'subsection') chapters.at(-1)?.subsections.push(heading);
  }
  return chapters;
}

/** The items, each with the chapter and sub-section it stands in. */
export function buildItems(paragraphs: readonly PlacedParagraph[]): readonly Item[] {
  const items: Item[] = [];
  let place: Pick<Item, 'chapter' | 'subsection'> = { chapter: 0 };
  for (const paragraph of paragraphs) {
    const { kind, number, offset, mark } = paragraph;
    if (kind === 'chapter') place = { chapter: number };
    if (kind === 'subsection') place = { chapter: place.chapter, subsection: number };
    if (kind !== 'item') continue;
    const sentences = splitSentences(afterMark(paragraph), offset + mark.length);
    items.push({ number, ...place, title: titleOf(sentences[0]?.text ?? ''), sentences });
  }
  return items;
}

function afterMark({ words, mark }: PlacedParagraph): string {
  return words.text.slice(mark.length);
}

function titleOf(sentence: string): string {
  return sentence.replace(/。$/u, '');
}
