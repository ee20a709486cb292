import type * as z from 'zod';

/**
 * A refinement for lists: no two entries have the same key. `z.array(Id).superRefine(distinctBy((id) => id))`; with `field`, the issue stands
 * at that field of the later entry. For lists of thousands: it looks at each entry once.
 */
export const distinctBy =
  <T>(keyOf: (entry: T) => string, field?: string) =>
  (entries: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const key = keyOf(entry);
      if (seen.has(key)) {
        const path = field === undefined ? [index] : [index, field];
        context.addIssue({ code: 'custom', path, message: 'is listed already; list each once' });
      }
      seen.add(key);
    }
  };
