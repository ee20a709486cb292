import { isLocalDate, type Duration, type DurationUnit, type LocalDate } from '@deputy-work/rules';
import { CalendarError } from '../errors.ts';

/** Throws `invalid-date` unless `value` is a day; `name` is what the caller knows the argument by. */
export function assertDay(value: LocalDate, name: string): void {
  if (isLocalDate(value)) return;
  throw new CalendarError(
    'invalid-date',
    `${name} is ${JSON.stringify(value)}, which is not a calendar day, so nothing can be counted from it. Write it as YYYY-MM-DD.`,
  );
}

/** Throws `invalid-amount` unless `amount` is whole. */
export function assertWhole(amount: number, name: string): void {
  if (Number.isSafeInteger(amount)) return;
  throw new CalendarError(
    'invalid-amount',
    `${name} is ${amount}, but only whole days and months are counted. Pass a whole number.`,
  );
}

const units: readonly DurationUnit[] = ['day', 'working-day', 'month'];

/** Throws `invalid-amount` or `invalid-unit` unless the duration is a whole number of a known unit, and not negative. */
export function assertDuration({ amount, unit }: Duration): void {
  assertWhole(amount, 'duration.amount');
  if (amount < 0) {
    throw new CalendarError(
      'invalid-amount',
      `duration.amount is ${amount}, and a negative length has no last day. Use latestDayBefore to count backwards.`,
    );
  }
  if (units.includes(unit)) return;
  throw new CalendarError(
    'invalid-unit',
    `duration.unit is ${JSON.stringify(unit)}, and nobody can say how long that is. Use one of ${units.join(', ')}.`,
  );
}
