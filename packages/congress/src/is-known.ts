import type { Unknown } from './schema/unknown.ts';

/** Whether a fact is known: narrows `T | Unknown` to `T`. */
export function isKnown<T>(fact: T | Unknown): fact is T {
  const value: unknown = fact;
  return !(typeof value === 'object' && value !== null && 'known' in value && value.known === false);
}
