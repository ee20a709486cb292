import type { Block } from './block.ts';
import type { StepDue } from './derive-reply-due.ts';

/** The words of the loop in one language, a sentence each. A code without words does not compile. */
export interface LoopWords {
  /** Why a step is blocked. */
  readonly blocked: (block: Block) => string;
  /** What would open it; undefined where nothing would. */
  readonly opens: (block: Block) => string | undefined;
  /** By when, or why nobody can say. */
  readonly due: (due: StepDue) => string;
}
