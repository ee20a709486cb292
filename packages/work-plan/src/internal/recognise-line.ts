import { parseChineseNumeral } from './chinese-numeral.ts';

/** What a line's beginning says it is. `mark` is the numbering with its punctuation. */
export type LineMark =
  | { readonly kind: 'chapter' | 'subsection' | 'item'; readonly number: number; readonly mark: string }
  | { readonly kind: 'text' };

const headings = [
  { kind: 'chapter', pattern: /^([一二三四五六七八九十]+)、(?=.)/u },
  { kind: 'subsection', pattern: /^（([一二三四五六七八九十]+)）(?=.)/u },
] as const;

const item = /^([1-9]\d*)\. (?=\S)/u;

/** Recognises 一、 (chapter), （一） (sub-section) and `1. ` (item); everything else is text. */
export function recogniseLine(text: string): LineMark {
  for (const { kind, pattern } of headings) {
    const [mark, numeral] = pattern.exec(text) ?? [];
    if (mark === undefined || numeral === undefined) continue;
    const number = parseChineseNumeral(numeral);
    if (number !== undefined) return { kind, number, mark };
  }
  const [mark, digits] = item.exec(text) ?? [];
  return mark === undefined ? { kind: 'text' } : { kind: 'item', number: Number(digits), mark };
}
