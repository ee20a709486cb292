import { PlanTextError } from '../plan-text-error.ts';
import { formatChineseNumeral } from './chinese-numeral.ts';
import { nameOf, type Paragraph } from './paragraph.ts';

/** Refuses headings and items that are out of order, outside their parent or empty. */
export function checkOrder(paragraphs: readonly Paragraph[]): void {
  const last = { chapter: 0, subsection: 0, item: 0 };
  for (const [index, paragraph] of paragraphs.entries()) {
    const { kind } = paragraph;
    if (kind !== 'chapter' && kind !== 'subsection' && kind !== 'item') continue;
    if (kind === 'chapter') {
      checkHeading(paragraph, last.chapter, 'chapter-out-of-order');
      last.subsection = 0;
    }
    if (kind === 'subsection') {
      if (last.chapter === 0) throw outside(paragraph, 'subsection-outside-chapter');
      checkHeading(paragraph, last.subsection, 'subsection-out-of-order');
    }
    if (kind === 'item') checkItem(paragraph, last);
    else checkNotEmpty(paragraph, paragraphs[index + 1]);
    last[kind] = paragraph.number;
  }
  if (last.item === 0) throw noItems(paragraphs.at(-1)?.lastLine ?? 1);
}

type HeadingCode = 'chapter-out-of-order' | 'subsection-out-of-order';

function checkHeading(paragraph: Paragraph, last: number, code: HeadingCode): void {
  if (paragraph.number === last + 1) return;
  const expected = formatChineseNumeral(last + 1);
  throw new PlanTextError(
    code,
    paragraph.line,
    `${nameOf(paragraph)} stands where number ${last + 1} (${expected}) belongs, so a heading is missing, repeated or misplaced. ` +
      'Restore the order of the headings.',
  );
}

function checkNotEmpty(heading: Paragraph, next: Paragraph | undefined): void {
  if (next?.kind === 'item' || (heading.kind === 'chapter' && next?.kind === 'subsection')) return;
  throw new PlanTextError(
    'empty-heading',
    heading.line,
    `${nameOf(heading)} has no item below it, so its items are missing or stand elsewhere. Restore them, or take the heading out.`,
  );
}

function checkItem(item: Paragraph, last: { readonly chapter: number; readonly item: number }): void {
  if (last.chapter === 0) throw outside(item, 'item-outside-chapter');
  if (item.number === last.item + 1) return;
  if (item.number <= last.item) {
    throw new PlanTextError(
      'item-repeated',
      item.line,
      `item ${item.number} comes after item ${last.item}, but numbers only rise, so a citation of item ${item.number} would name two places or the wrong one. ` +
        `Number it ${last.item + 1}, or put it in its place.`,
    );
  }
  throw new PlanTextError(
    'item-gap',
    item.line,
    `item ${item.number} follows item ${last.item}, so item ${last.item + 1} is missing. Restore it, or correct the number.`,
  );
}

function outside(
  paragraph: Paragraph,
  code: 'subsection-outside-chapter' | 'item-outside-chapter',
): PlanTextError {
  return new PlanTextError(
    code,
    paragraph.line,
    `${nameOf(paragraph)} comes before the first chapter, so it has no place in the plan. Restore the chapter's heading (一、…) above it.`,
  );
}

function noItems(line: number): PlanTextError {
  return new PlanTextError(
    'no-items',
    line,
    'the text ends before any item, so there is no plan to read. Check that the whole text was given.',
  );
}
