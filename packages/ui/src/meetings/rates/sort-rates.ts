import type { AttendanceRate } from '@deputy-work/meetings';
import type { LocaleCode } from '@deputy-work/rules';

export const rateColumns = ['name', 'present', 'owed', 'rate'] as const;

export type RateColumn = (typeof rateColumns)[number];

export interface RateOrder {
  readonly column: RateColumn;
  readonly isDescending: boolean;
}

export type NamedRate = AttendanceRate & { readonly name: string };

/** Fractions by cross-multiplication; where nobody owed anything there is no rate, and it stands before all. */
const byRate = (a: NamedRate, b: NamedRate): number =>
  a.owed === 0 || b.owed === 0 ? a.owed - b.owed : a.present * b.owed - b.present * a.owed;

/** Rates in the order of a column; equal ones by name. */
export function sortRates(
  rates: readonly NamedRate[],
  { column, isDescending }: RateOrder,
  code: LocaleCode,
): readonly NamedRate[] {
  const { compare } = new Intl.Collator(code);
  const byName = (a: NamedRate, b: NamedRate) => compare(a.name, b.name);
  const comparers = {
    name: byName,
    present: (a: NamedRate, b: NamedRate) => a.present - b.present,
    owed: (a: NamedRate, b: NamedRate) => a.owed - b.owed,
    rate: byRate,
  };
  const sign = isDescending ? -1 : 1;
  return rates.toSorted((a, b) => sign * comparers[column](a, b) || byName(a, b));
}
