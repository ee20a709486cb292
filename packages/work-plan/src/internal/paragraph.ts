import type { Traced } from './traced.ts';

export type ParagraphKind = 'title' | 'adoption' | 'preamble' | 'chapter' | 'subsection' | 'item';

/** A paragraph of the plan, whole again after a page break. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** The raw line it starts on, and the one it ends on. */
  readonly line: number;
  readonly lastLine: number;
  /** Its number and the mark that prints it, for chapters, sub-sections and items. */
  readonly number: number;
  readonly mark: string;
  readonly words: Traced;
}

/** An item as a message names it: `item 6`; other paragraphs by their kind. */
export function nameOf({ kind, number }: Paragraph): string {
  const names = {
    title: 'the title',
    adoption: 'the adoption line',
    preamble: 'the preamble',
    chapter: `chapter ${number}`,
    subsection: `sub-section ${number}`,
    item: `item ${number}`,
  };
  return names[kind];
}
