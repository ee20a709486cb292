import type { z } from 'zod';

/**
 * A schema whose values are those of the type `T`, checked both ways: what it lets through is a `T`, and every `T` gets through. Neither
 * can grow without the other.
 */
export const schemaOf =
  <T>() =>
  <S extends z.ZodType<T>>(schema: [T] extends [z.output<S>] ? S : never): z.ZodType<T> =>
    schema;
