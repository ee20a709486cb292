export interface DueWords {
  readonly today: string;
  readonly left: (days: number) => string;
  readonly late: (days: number) => string;
  /** Before the day on which it falls due. */
  readonly due: (date: string) => string;
  readonly unknown: string;
  readonly notBefore: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly working: string;
}
