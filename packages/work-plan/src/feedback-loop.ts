import type { Text } from '@deputy-work/rules';

/** Words of a plan that give a step: found exactly once in the sentence. */
export interface StepWords {
  readonly item: number;
  readonly sentence: number;
  readonly words: string;
}

/** One step of a feedback loop. */
export interface LoopStep {
  readonly code: string;
  readonly name: Text;
  /** The plan’s own words for the step; empty where the step only follows from the others. */
  readonly saidBy: readonly StepWords[];
  /** Set where the step opens a second line of the loop instead of following the step before it. */
  readonly opensLine?: true;
}

/** A feedback loop (反馈环): the way a view, a document or a fact takes until somebody hears what became of it. */
export interface FeedbackLoop {
  readonly code: string;
  readonly name: Text;
  readonly items: readonly number[];
  readonly steps: readonly LoopStep[];
}
