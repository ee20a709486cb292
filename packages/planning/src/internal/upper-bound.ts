import type { Model } from './model.ts';

/**
 * What no solution of the model can pass, from the prices that the solver put on its rows.
 *
 * Any prices from 0 bound the model, good ones tightly (weak duality). They are rounded to whole numbers first, which they are at the best corner of a
 * network, so the bound is proven by whole-number arithmetic and not taken on the solver's word.
 */
export function upperBound(
  { costs, uppers, starts, rows, values, limits }: Model,
  prices: ArrayLike<number>,
): number {
  const priceOf = (row: number) => Math.max(0, Math.round(prices[row] ?? 0));
  let bound = 0;
  limits.forEach((limit, row) => {
    bound += priceOf(row) * limit;
  });
  costs.forEach((cost, column) => {
    let gain = cost;
    for (let at = starts[column] ?? 0; at < (starts[column + 1] ?? 0); at += 1) {
      gain -= priceOf(rows[at] ?? 0) * (values[at] ?? 0);
    }
    bound += Math.max(0, gain) * (uppers[column] ?? 0);
  });
  return bound;
}
