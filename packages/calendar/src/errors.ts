/** Why an argument was refused. */
export type CalendarErrorCode = 'invalid-date' | 'invalid-amount' | 'invalid-unit' | 'out-of-range';

/** The calendar was asked about something that is no day or no length of time: the mistake is in the calling code. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(
    readonly code: CalendarErrorCode,
    message: string,
  ) {
    super(message);
  }
}
