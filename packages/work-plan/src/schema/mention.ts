import { z } from 'zod';

/** Mention: where words stand in a plan. Without `item` they stand in the preamble. */
export const mentionSchema = z
  .object({
    item: z.int().positive().optional(),
    sentence: z.int().positive(),
    /** Where the words start in the repaired text. */
    offset: z.int().nonnegative(),
    /** The words as printed. */
    words: z.string().min(1),
  })
  .readonly();

const mentions = z.array(mentionSchema).min(1).readonly();

/** Cited document (文件): a title in 《》, with all its mentions. */
export const citedDocumentSchema = z.object({ title: z.string().min(1), mentions }).readonly();

/** Quoted term (引语): words in “”, with all their mentions. */
export const quotedTermSchema = z.object({ term: z.string().min(1), mentions }).readonly();

/** The mentions of a system or body, whichever way the plan prints its name. */
export const namedMentionsSchema = z.object({ code: z.string().min(1), mentions }).readonly();

export type Mention = z.infer<typeof mentionSchema>;
export type CitedDocument = z.infer<typeof citedDocumentSchema>;
export type QuotedTerm = z.infer<typeof quotedTermSchema>;
export type NamedMentions = z.infer<typeof namedMentionsSchema>;
