import type { Duration } from '../duration.ts';
import type { Fraction } from '../fraction.ts';
import type { LocalDate } from '../local-date.ts';
import type { Comparison, DatedValue, Parameter, ValueOf } from '../parameter.ts';

interface Dated {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly value: unknown;
}

const overlaps = (a: Dated, b: Dated) =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);

type AsStrict = { readonly [C in Comparison]: (own: ValueOf[C], national: ValueOf[C]) => boolean };

const share = (own: Fraction, national: Fraction) =>
  BigInt(own.numerator) * BigInt(national.denominator) >=
  BigInt(national.numerator) * BigInt(own.denominator);
const shorter = (own: Duration, national: Duration) =>
  own.unit === national.unit && own.amount <= national.amount;

const asStrict: AsStrict = {
  atLeast: (own, national) => own >= national,
  moreThan: (own, national) => own >= national,
  atMost: (own, national) => own <= national,
  lessThan: (own, national) => own <= national,
  within: shorter,
  fractionAtLeast: share,
  fractionMoreThan: share,
  containsAll: (own, national) => national.every((word) => own.includes(word)),
};

/** The national value of the same days that `own` falls short of, if any. Durations in different units count as laxer. */
export function findLaxer<C extends Comparison>(
  own: Dated,
  parameter: Parameter<string, C>,
): DatedValue<ValueOf[C]> | undefined {
  const isAsStrict = asStrict[parameter.comparison];
  return parameter.values.find(
    (national) => overlaps(own, national) && !isAsStrict(own.value as ValueOf[C], national.value),
  );
}
