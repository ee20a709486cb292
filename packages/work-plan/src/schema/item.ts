import { z } from 'zod';
import { sentenceSchema } from './sentence.ts';

/** Item (项): one numbered paragraph. Numbers run across chapters, so a number alone names an item. */
export const itemSchema = z
  .object({
    number: z.int().positive(),
    chapter: z.int().positive(),
    subsection: z.int().positive().optional(),
    /** The first sentence without its full stop. */
    title: z.string().min(1),
    /** All sentences; the first one is the title. */
    sentences: z.array(sentenceSchema).min(1).readonly(),
  })
  .readonly();

export type Item = z.infer<typeof itemSchema>;
