import { z } from 'zod';

/** Sentence (句): a piece that ends in 。！ or ？, numbered from 1 within its item or the preamble. */
export const sentenceSchema = z
  .object({
    number: z.int().positive(),
    /** Where it starts in the repaired text, in UTF-16 units as `String.prototype.slice` counts. */
    offset: z.int().nonnegative(),
    text: z.string().min(1),
  })
  .readonly();

export type Sentence = z.infer<typeof sentenceSchema>;
