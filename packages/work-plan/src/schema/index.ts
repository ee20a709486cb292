export {
  adoptionActionSchema,
  adoptionStepSchema,
  type AdoptionAction,
  type AdoptionStep,
} from './adoption-step.ts';
export { chapterSchema, subsectionSchema, type Chapter, type Subsection } from './chapter.ts';
export { itemSchema, type Item } from './item.ts';
export {
  citedDocumentSchema,
  mentionSchema,
  namedMentionsSchema,
  quotedTermSchema,
  type CitedDocument,
  type Mention,
  type NamedMentions,
  type QuotedTerm,
} from './mention.ts';
export { outlineItemSchema, planOutlineSchema, type OutlineItem, type PlanOutline } from './outline.ts';
export { planSchema, type Plan } from './plan.ts';
export { sentenceSchema, type Sentence } from './sentence.ts';
