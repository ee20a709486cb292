import { z } from 'zod';

const count = z.number().int().nonnegative();

/** A length of time: `{ amount: 3, unit: 'month' }`. */
export const durationSchema = z
  .strictObject({ amount: count, unit: z.enum(['day', 'working-day', 'month']) })
  .readonly();

/** A share in whole numbers. */
export const fractionSchema = z
  .strictObject({ numerator: count, denominator: z.number().int().positive() })
  .readonly();

/** A value of a parameter, whichever its comparison takes. */
export const valueSchema = z.union([
  count,
  durationSchema,
  fractionSchema,
  z.array(z.string()).nonempty().readonly(),
]);
