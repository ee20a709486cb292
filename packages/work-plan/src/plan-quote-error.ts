/** Why words can't be quoted from a plan. */
export type PlanQuoteCode = 'unknown-item' | 'absent' | 'ambiguous';

/** Words that were to be quoted from a plan are not there exactly once. */
export class PlanQuoteError extends Error {
  override readonly name = 'PlanQuoteError';

  constructor(
    readonly code: PlanQuoteCode,
    message: string,
  ) {
    super(message);
  }
}
