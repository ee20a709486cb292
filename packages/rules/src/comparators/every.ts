import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';

/** 逐一、全部: no one of `whole` is left out; `unsettled` are the ids that are. Remedy: settle them. */
export function every(whole: number, unsettled: readonly string[], unit: string): Answer {
  const scale = { comparison: 'every', unit } as const;
  const left = unsettled.length;
  if (left === 0) return holds(scale, whole, whole);
  return fails(scale, whole - left, whole, left, { code: 'settle', items: unsettled }, unsettled);
}
