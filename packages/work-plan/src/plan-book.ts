import type { Instrument, Text } from '@deputy-work/rules';
import type { SentenceClassification } from './classification.ts';
import type { FeedbackLoop } from './feedback-loop.ts';
import type { PlanName } from './plan-name.ts';
import type { Plan } from './schema/plan.ts';

/** A code with its name in both languages. */
export interface NamedCode {
  readonly code: string;
  readonly name: Text;
}

/** What a plan counts: the unit of a duty’s amount. */
export interface CountedUnit extends NamedCode {
  /** The English name of more than one; Chinese has one form for both. */
  readonly plural: string;
}

/** A document that a plan names in title marks 《》: the Chinese title is the one printed between them. */
export interface NamedDocument {
  readonly code: string;
  readonly title: Text;
  readonly items: readonly number[];
}

/** The lists whose codes a classification uses. */
export interface PlanVocabulary {
  readonly bodies: readonly PlanName[];
  /** Systems, platforms and registers. */
  readonly systems: readonly PlanName[];
  readonly documents: readonly NamedDocument[];
  readonly countedUnits: readonly CountedUnit[];
  readonly feedbackLoops: readonly FeedbackLoop[];
  /** The packages that check duties, or will: those named by `planned`. */
  readonly rulePackages: readonly NamedCode[];
}

/** Titles in English by number; the Chinese ones are the plan’s own text. */
export interface EnglishTitles {
  readonly chapters: Readonly<Record<number, string>>;
  /** By chapter, then by the sub-section’s number within it. */
  readonly subsections: Readonly<Record<number, Readonly<Record<number, string>>>>;
  readonly items: Readonly<Record<number, string>>;
}

/**
 * Plan book (工作计划读本): a plan with all that a reader of it needs: the instrument to cite it by, its text, what each sentence demands, the
 * names behind the codes, and its titles in English. The package of a plan exports one, and a screen that shows one shows any.
 */
export interface PlanBook {
  readonly instrument: Instrument;
  readonly plan: Plan;
  /** One entry a sentence of the items, in the order of the text. */
  readonly classification: readonly SentenceClassification[];
  readonly vocabulary: PlanVocabulary;
  readonly english: EnglishTitles;
}
