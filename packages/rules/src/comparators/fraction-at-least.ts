import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import type { ValueInForce } from '../value-on.ts';

/** 三分之二以上: part/whole reaches the fraction, compared as whole numbers. Remedy: how many more of the same whole. */
export function fractionAtLeast(
  part: number,
  whole: number,
  { value, parameter }: ValueInForce<'fractionAtLeast'>,
): Answer {
  const needed = Math.ceil((whole * value.numerator) / value.denominator);
  const amount = needed - part;
  if (part * value.denominator >= whole * value.numerator) {
    return holds(parameter, { part, whole }, { part: needed, whole });
  }
  const remedy = { code: 'add', amount, unit: parameter.unit } as const;
  return fails(parameter, { part, whole }, { part: needed, whole }, amount, remedy);
}
