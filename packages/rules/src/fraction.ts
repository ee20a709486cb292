/** A share as two integers, because two thirds has no exact float: `{ numerator: 2, denominator: 3 }`. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}
