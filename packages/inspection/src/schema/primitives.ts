import { Id } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { findDuplicate } from '../internal/find-duplicate.ts';

/** Words that say something. */
export const Words = z.string().regex(/\S/, 'must not be blank');

/** A list of ids, each once: who stands twice on a list of guests is still one guest. */
export const DistinctIds = z.array(Id).superRefine((ids, context) => {
  const index = findDuplicate(ids);
  if (index === undefined) return;
  context.addIssue({ code: 'custom', path: [index], message: 'is listed already; list each id once' });
});
