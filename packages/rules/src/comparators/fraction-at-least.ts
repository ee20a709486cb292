import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import { leastShare } from '../internal/least-share.ts';
import type { ValueInForce } from '../value-on.ts';

/** 三分之二以上: part/whole reaches the fraction, compared as whole numbers. Remedy: how many more of the same whole. */
export function fractionAtLeast(
  part: number,
  whole: number,
  { value, parameter }: ValueInForce<'fractionAtLeast'>,
): Answer {
  const needed = leastShare(whole, value);
  const required = { part: needed, whole };
  const amount = needed - part;
  if (amount <= 0) return holds(parameter, { part, whole }, required);
  return fails(parameter, { part, whole }, required, amount, { code: 'add', amount, unit: parameter.unit });
}
