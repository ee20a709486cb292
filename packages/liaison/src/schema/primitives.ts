import { distinctBy, Id } from '@deputy-work/congress/schema';
import * as z from 'zod';

/** Words that say something. */
export const Words = z.string().regex(/\S/, 'must not be blank');

/** A list of ids, each once. */
export const DistinctIds = z.array(Id).superRefine(distinctBy((id) => id));

/** A refinement: the second day, where both are given, is not before the first. */
export const inOrder =
  <From extends string, To extends string>(from: From, to: To) =>
  (record: Readonly<Partial<Record<From | To, string | undefined>>>, context: z.RefinementCtx): void => {
    const [first, second] = [record[from], record[to]];
    if (first === undefined || second === undefined || first <= second) return;
    context.addIssue({ code: 'custom', path: [to], message: `must not be before ${from}` });
  };
