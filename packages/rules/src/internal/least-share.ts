import type { Fraction } from '../fraction.ts';

/** The whole part of `whole × fraction`, and whether something was left over. Whole numbers all the way: no float can tip a vote. */
function divide(whole: number, { numerator, denominator }: Fraction): [quotient: number, isExact: boolean] {
  const product = whole * numerator;
  if (Number.isSafeInteger(product)) {
    const rest = product % denominator;
    return [(product - rest) / denominator, rest === 0];
  }
  const exact = BigInt(whole) * BigInt(numerator);
  const divisor = BigInt(denominator);
  return [Number(exact / divisor), exact % divisor === 0n];
}

/** The smallest part of `whole` that reaches the fraction. */
export function leastShare(whole: number, fraction: Fraction): number {
  const [quotient, isExact] = divide(whole, fraction);
  return isExact ? quotient : quotient + 1;
}

/** The smallest part of `whole` that exceeds the fraction. */
export function leastShareAbove(whole: number, fraction: Fraction): number {
  return divide(whole, fraction)[0] + 1;
}
