import { z } from 'zod';
import { adoptionStepSchema } from './adoption-step.ts';
import { chapterSchema } from './chapter.ts';

/** An item of an outline: what stands where, and how many sentences it has. */
export const outlineItemSchema = z
  .object({
    number: z.int().positive(),
    chapter: z.int().positive(),
    subsection: z.int().positive().optional(),
    title: z.string().min(1),
    sentences: z.int().positive(),
  })
  .readonly();

/** Outline (纲目): a plan without its sentences, small enough to travel with every screen. */
export const planOutlineSchema = z
  .object({
    title: z.string().min(1),
    year: z.int().positive(),
    issuer: z.string().min(1),
    adoption: z.array(adoptionStepSchema).min(1).readonly(),
    chapters: z.array(chapterSchema).min(1).readonly(),
    items: z.array(outlineItemSchema).min(1).readonly(),
  })
  .readonly()
  .meta({
    id: 'PlanOutline',
    title: 'Plan outline 计划纲目',
    description:
      'The chapters, items and titles of a plan, without its sentences. 计划的章、项和标题，不含句子。',
  });

export type OutlineItem = z.infer<typeof outlineItemSchema>;
export type PlanOutline = z.infer<typeof planOutlineSchema>;
