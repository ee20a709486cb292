import { z } from 'zod';
import { adoptionStepSchema } from './adoption-step.ts';
import { chapterSchema } from './chapter.ts';
import { itemSchema } from './item.ts';
import { citedDocumentSchema, namedMentionsSchema, quotedTermSchema } from './mention.ts';
import { sentenceSchema } from './sentence.ts';

/** Plan (工作计划): a yearly work plan, from its title to the last sentence of its last item. */
export const planSchema = z
  .object({
    title: z.string().min(1),
    year: z.int().positive(),
    /** Who issued it, as the title says: 全国人大常委会. */
    issuer: z.string().min(1),
    adoption: z.array(adoptionStepSchema).min(1).readonly(),
    /** The introduction before the first chapter; empty when the plan has none. */
    preamble: z.array(sentenceSchema).readonly(),
    chapters: z.array(chapterSchema).min(1).readonly(),
    items: z.array(itemSchema).min(1).readonly(),
    /** Documents cited in 《》, in the order of their first mention. */
    documents: z.array(citedDocumentSchema).readonly(),
    /** Terms in “”, in the order of their first mention. */
    quotedTerms: z.array(quotedTermSchema).readonly(),
    /** Systems, platforms and registers: those of the names given to the reader that the text prints. */
    systems: z.array(namedMentionsSchema).readonly(),
    /** Bodies: those of the names given to the reader that the text prints. */
    bodies: z.array(namedMentionsSchema).readonly(),
  })
  .readonly()
  .meta({
    id: 'Plan',
    title: 'Plan 工作计划',
    description: 'A yearly work plan, sentence by sentence. 年度工作计划，逐句列出。',
  });

export type Plan = z.infer<typeof planSchema>;
