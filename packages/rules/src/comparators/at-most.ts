import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import type { ValueInForce } from '../value-on.ts';

/** 以下、不超过: the number itself is still allowed. Remedy: how many fewer. */
export function atMost(measured: number, { value, parameter }: ValueInForce<'atMost'>): Answer {
  const amount = measured - value;
  if (amount <= 0) return holds(parameter, measured, value);
  return fails(parameter, measured, value, amount, { code: 'remove', amount, unit: parameter.unit });
}
