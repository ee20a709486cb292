export { cite } from './cite.ts';
export { citedItem } from './cited-item.ts';
export type {
  CheckedBy,
  Duty,
  DutyAmount,
  DutyTime,
  SentenceClass,
  SentenceClassification,
} from './classification.ts';
export type { FeedbackLoop, LoopStep, StepWords } from './feedback-loop.ts';
export { findMentions } from './find-mentions.ts';
export { formatPlanText } from './format-plan-text.ts';
export { outlineOf } from './outline-of.ts';
export { parsePlan, type PlanNames, type PlanReading } from './parse-plan.ts';
export type {
  CountedUnit,
  EnglishTitles,
  NamedCode,
  NamedDocument,
  PlanBook,
  PlanVocabulary,
} from './plan-book.ts';
export type { PlanName } from './plan-name.ts';
export { PlanQuoteError, type PlanQuoteCode } from './plan-quote-error.ts';
export { PlanTextError, type PlanTextCode } from './plan-text-error.ts';
export { quote, type Quote } from './quote.ts';
export type { Repair, RepairKind } from './repair.ts';
export type {
  AdoptionAction,
  AdoptionStep,
  Chapter,
  CitedDocument,
  Item,
  Mention,
  NamedMentions,
  OutlineItem,
  Plan,
  PlanOutline,
  QuotedTerm,
  Sentence,
  Subsection,
} from './schema/index.ts';
export { search } from './search.ts';
