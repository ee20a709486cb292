import type { Measure, Measured } from './answer.ts';
import type { Duration } from './duration.ts';
import type { UsedValue } from './finding.ts';
import type { Fraction } from './fraction.ts';
import { wordsOf } from './internal/words-of.ts';
import { isLocalDate } from './local-date.ts';
import type { Locale } from './locale.ts';

/** A parameter's value in words: `2次演练`, `3个月`, `三分之二`. Throws `missing-words` for an unknown unit. */
export function showValue({ value, unit }: Pick<UsedValue, 'value' | 'unit'>, locale: Locale): string {
  if (typeof value === 'number') return wordsOf(locale.units, unit, 'unit')(value);
  if (isDuration(value)) return locale.kernel.duration(value);
  if (isFraction(value)) return locale.kernel.fraction(value);
  return showCodes(value, locale);
}

const isDuration = (value: UsedValue['value']): value is Duration =>
  typeof value === 'object' && 'amount' in value;
const isFraction = (value: UsedValue['value']): value is Fraction =>
  typeof value === 'object' && 'numerator' in value;

/** What was measured or required, in words. */
export function showMeasured(measured: Measured, { unit }: Pick<Measure, 'unit'>, locale: Locale): string {
  const { kernel } = locale;
  const count = (amount: number) => wordsOf(locale.units, unit, 'unit')(amount);
  if (typeof measured === 'number') return count(measured);
  if (typeof measured === 'string') return isLocalDate(measured) ? kernel.date(measured) : kernel.notDone;
  if ('part' in measured) return kernel.share(count(measured.part), count(measured.whole));
  return showCodes(measured, locale);
}

/** Listed codes by their names. One without a name is words already: a place may require what the nation has no code for. */
export function showCodes(codes: readonly string[], { names, kernel }: Locale): string {
  if (codes.length === 0) return kernel.nothing;
  return kernel.list(codes.map((code) => (Object.hasOwn(names, code) ? String(names[code]) : code)));
}
