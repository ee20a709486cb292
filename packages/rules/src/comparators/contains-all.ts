import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';
import type { ValueInForce } from '../value-on.ts';

/** 应当包括: every required word is there. Remedy: the ones to supply. */
export function containsAll(
  present: readonly string[],
  { value, parameter }: ValueInForce<'containsAll'>,
): Answer {
  const items = value.filter((word) => !present.includes(word));
  if (items.length === 0) return holds(parameter, present, value);
  return fails(parameter, present, value, items.length, { code: 'supply', items });
}
