import type { Answer } from '../answer.ts';
import { fails, holds } from '../internal/held.ts';

/** 不得: there must be nothing of this kind; `offending` are the ids that are. Remedy: settle them. */
export function none(offending: readonly string[], unit: string): Answer {
  const scale = { comparison: 'none', unit } as const;
  const found = offending.length;
  if (found === 0) return holds(scale, 0, 0);
  return fails(scale, found, 0, found, { code: 'settle', items: offending }, offending);
}
