/** Units that time limits come in. A working day (工作日) honours holidays and make-up days. */
export type DurationUnit = 'day' | 'working-day' | 'month';

/** A length of time as the law states it: `{ amount: 3, unit: 'month' }`. What day that ends on is the calendar's business. */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}
