import type { Citation, LocalDate, NonEmpty } from '@deputy-work/rules';
import type { LoopActor, LoopStep } from './channel.ts';

/** Why a step can't be taken, and what would open it (受阻原因). Words are in the locales. */
export type Block = {
  readonly step: LoopStep;
  /** The provisions, in force on the day the view was heard, that ask for the step or for the one it waits for; empty where none does. */
  readonly basis: readonly Citation[];
} & (
  | { readonly code: 'not-on-this-channel' }
  | { readonly code: 'taken-already'; readonly on: LocalDate }
  /** A later step has been taken without it. */
  | { readonly code: 'passed-over'; readonly by: LoopStep }
  /** Take these first. */
  | { readonly code: 'waits-for'; readonly steps: NonEmpty<LoopStep> }
  /** Somebody else takes it: one of these. */
  | { readonly code: 'not-theirs'; readonly takenBy: NonEmpty<LoopActor> }
  /** The step before was taken on this day; this one can't be earlier. */
  | { readonly code: 'before-the-last'; readonly last: LocalDate }
  /** It is dated after the day of asking: a plan, not a fact. */
  | { readonly code: 'still-to-come'; readonly asOf: LocalDate }
  /** Handing over has to say to whom. */
  | { readonly code: 'names-nobody' }
);
