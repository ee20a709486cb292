/** What went wrong. */
export type StationErrorCode = 'mixed-systems' | 'not-wgs-84';

/** Positions that can't be put together, because they are given in other systems. */
export class StationError extends Error {
  override readonly name = 'StationError';

  constructor(
    readonly code: StationErrorCode,
    message: string,
  ) {
    super(message);
  }
}
