import { distinctBy, Id } from '@deputy-work/congress/schema';
import * as z from 'zod';

/** Words that say something. */
export const Words = z.string().regex(/\S/, 'must not be blank');

/** A list of ids, each once: who stands twice on a list of guests is still one guest. */
export const DistinctIds = z.array(Id).superRefine(distinctBy((id) => id));
