/** Why a plan could not be made. */
export type PlanningErrorCode = 'invalid-problem' | 'levels-too-wide' | 'not-solved';

/** The problem makes no sense, or the solver gave no answer: the mistake is in the calling code, or in the solver. */
export class PlanningError extends Error {
  override readonly name = 'PlanningError';

  constructor(
    readonly code: PlanningErrorCode,
    message: string,
  ) {
    super(message);
  }
}
