import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import type { ValueInForce } from '../value-on.ts';

/** 超过: the number itself is not enough. Counts are whole, so one above it is. Remedy: how many more. */
export function moreThan(measured: number, { value, parameter }: ValueInForce<'moreThan'>): Answer {
  const amount = value + 1 - measured;
  if (amount <= 0) return holds(parameter, measured, value);
  return fails(parameter, measured, value, amount, { code: 'add', amount, unit: parameter.unit });
}
