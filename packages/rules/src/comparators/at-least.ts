import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import type { ValueInForce } from '../value-on.ts';

/** 以上、至少: the number itself is enough. Remedy: how many more. */
export function atLeast(measured: number, { value, parameter }: ValueInForce<'atLeast'>): Answer {
  const amount = value - measured;
  if (amount <= 0) return holds(parameter, measured, value);
  return fails(parameter, measured, value, amount, { code: 'add', amount, unit: parameter.unit });
}
