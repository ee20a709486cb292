import type * as z from 'zod';
import { Problem } from './problem.ts';

/** The body of a step in its agreed form; throws a {@link Problem} with the paths otherwise. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown, advice: string): T {
  const { data, error } = schema.safeParse(body);
  if (!error) return data;
  const errors = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new Problem('invalid-record', advice, { errors });
}
