import { distinctBy, Id } from '@deputy-work/congress/schema';
import * as z from 'zod';

/** Words that say something. */
export const Words = z.string().regex(/\S/, 'must not be blank');

/** A list of ids, each once. */
export const DistinctIds = z.array(Id).superRefine(distinctBy((id) => id));

/** A list of words, each once. */
export const DistinctWords = z.array(Words).superRefine(distinctBy((words) => words));

/** A time of day on the hour and minute, `09:30`. */
export const TimeOfDay = z.iso.time({ precision: -1 });

/** A number of people, votes or minutes. */
export const Count = z.int().min(0);
