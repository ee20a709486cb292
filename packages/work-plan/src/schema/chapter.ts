import { z } from 'zod';

/** Sub-section (（一）): a part of a chapter, numbered within it. */
export const subsectionSchema = z.object({ number: z.int().positive(), title: z.string().min(1) }).readonly();

/** Chapter (一、): its items say which chapter they stand in. */
export const chapterSchema = z
  .object({
    number: z.int().positive(),
    title: z.string().min(1),
    subsections: z.array(subsectionSchema).readonly(),
  })
  .readonly();

export type Subsection = z.infer<typeof subsectionSchema>;
export type Chapter = z.infer<typeof chapterSchema>;
