import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import type { ValueInForce } from '../value-on.ts';

/** 过半数: part/whole exceeds the fraction, compared as whole numbers; exactly half is not enough. Remedy: how many more. */
export function fractionMoreThan(
  part: number,
  whole: number,
  { value, parameter }: ValueInForce<'fractionMoreThan'>,
): Answer {
  const needed = Math.floor((whole * value.numerator) / value.denominator) + 1;
  const amount = needed - part;
  if (part * value.denominator > whole * value.numerator) {
    return holds(parameter, { part, whole }, { part: needed, whole });
  }
  const remedy = { code: 'add', amount, unit: parameter.unit } as const;
  return fails(parameter, { part, whole }, { part: needed, whole }, amount, remedy);
}
