import type { Repair } from '../repair.ts';
import type { Paragraph } from './paragraph.ts';
import { endOf, insert, join, startOf, type Traced } from './traced.ts';

const gap = '\n\n';

/** A paragraph with its place in the repaired text. */
export interface PlacedParagraph extends Paragraph {
  readonly offset: number;
}

/** Puts the paragraphs one blank line apart and says where each stands. */
export function layOut(
  raw: string,
  paragraphs: readonly Paragraph[],
  repairs: Repair[],
): { readonly words: Traced; readonly placed: readonly PlacedParagraph[] } {
  const parts: Traced[] = [];
  const placed: PlacedParagraph[] = [];
  let offset = 0;
  let end = 0;
  for (const paragraph of paragraphs) {
    const between = parts.length === 0 ? '' : gap;
    noteGap(raw.slice(end, startOf(paragraph.words)), between, placed.at(-1)?.lastLine ?? 1, repairs);
    parts.push(insert(between, end), paragraph.words);
    offset += between.length;
    placed.push({ ...paragraph, offset });
    offset += paragraph.words.text.length;
    end = endOf(paragraph.words);
  }
  noteGap(raw.slice(end), '', placed.at(-1)?.lastLine ?? 1, repairs);
  return { words: join(parts), placed };
}

function noteGap(before: string, after: string, line: number, repairs: Repair[]): void {
  if (before !== after) repairs.push({ kind: 'blank-lines', line, before, after });
}
