/** Why a text could not be read as a plan. */
export type PlanTextCode =
  | 'missing-title'
  | 'missing-adoption'
  | 'unreadable-adoption'
  | 'no-items'
  | 'text-before-item'
  | 'unplaceable-text'
  | 'unfinished-sentence'
  | 'unbalanced-marks'
  | 'chapter-out-of-order'
  | 'subsection-outside-chapter'
  | 'subsection-out-of-order'
  | 'empty-heading'
  | 'item-outside-chapter'
  | 'item-gap'
  | 'item-repeated';

/** A text is not a plan in the form that the reader knows. Nothing was read, so nothing is lost silently. */
export class PlanTextError extends Error {
  override readonly name = 'PlanTextError';

  constructor(
    readonly code: PlanTextCode,
    /** The line of the raw text, counted from 1. */
    readonly line: number,
    message: string,
  ) {
    super(`Line ${line}: ${message}`);
  }
}
