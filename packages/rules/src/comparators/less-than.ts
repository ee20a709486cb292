import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import type { ValueInForce } from '../value-on.ts';

/** 不满: the number itself is too many. Remedy: how many fewer. */
export function lessThan(measured: number, { value, parameter }: ValueInForce<'lessThan'>): Answer {
  const amount = measured - value + 1;
  if (amount <= 0) return holds(parameter, measured, value);
  return fails(parameter, measured, value, amount, { code: 'remove', amount, unit: parameter.unit });
}
