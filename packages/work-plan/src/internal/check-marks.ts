import { PlanTextError } from '../plan-text-error.ts';
import { nameOf, type Paragraph } from './paragraph.ts';

const pairs = [
  { open: '《', close: '》', others: /[^《》]/gu },
  { open: '“', close: '”', others: /[^“”]/gu },
] as const;

/** Refuses a paragraph in which 《》 or “” don't open and close in turn: a document or term would be lost. */
export function checkMarks(paragraph: Paragraph): void {
  for (const { open, close, others } of pairs) {
    const marks = paragraph.words.text.replaceAll(others, '');
    if (marks === (open + close).repeat(marks.length / 2)) continue;
    throw new PlanTextError(
      'unbalanced-marks',
      paragraph.line,
      `in ${nameOf(paragraph)} ${open} and ${close} don't open and close in turn, so what they enclose can't be told. ` +
        'Restore the missing mark, or use 〈〉 and ‘’ inside.',
    );
  }
}
