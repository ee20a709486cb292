import type { Block } from './block.ts';
import type { LoopActor } from './channel.ts';
import type { StepDue } from './derive-reply-due.ts';

/** The words of the loop in one language. A code without words does not compile. */
export interface LoopWords {
  /** Who may take a step, as labels. */
  readonly actors: Readonly<Record<LoopActor, string>>;
  /** Why a step is blocked, as a sentence. */
  readonly blocked: (block: Block) => string;
  /** What would open it; undefined where nothing would. */
  readonly opens: (block: Block) => string | undefined;
  /** By when, or why nobody can say. */
  readonly due: (due: StepDue) => string;
}
