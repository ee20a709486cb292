/**
 * What was put right before reading:
 * `page-break` – a paragraph cut in two by a page was joined; `stray-space` – a space inside the title, the adoption line or a heading was taken out;
 * `blank-lines` – paragraphs are now one blank line apart; `bracket-width` – the adoption line stands in half-width brackets.
 */
export type RepairKind = 'page-break' | 'stray-space' | 'blank-lines' | 'bracket-width';

/** One repair (修复), with enough of the text before and after it for a reader to judge it. */
export interface Repair {
  readonly kind: RepairKind;
  /** The line of the raw text where the repaired place begins, counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}
