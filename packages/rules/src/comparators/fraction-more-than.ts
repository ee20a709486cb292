import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import { leastShareAbove } from '../internal/least-share.ts';
import type { ValueInForce } from '../value-on.ts';

/** 过半数: part/whole exceeds the fraction, compared as whole numbers; exactly half is not enough. Remedy: how many more. */
export function fractionMoreThan(
  part: number,
  whole: number,
  { value, parameter }: ValueInForce<'fractionMoreThan'>,
): Answer {
  const needed = leastShareAbove(whole, value);
  const required = { part: needed, whole };
  const amount = needed - part;
  if (amount <= 0) return holds(parameter, { part, whole }, required);
  return fails(parameter, { part, whole }, required, amount, { code: 'add', amount, unit: parameter.unit });
}
