import type { LocalDate } from '@deputy-work/rules';
import type { LoopActor, LoopStep } from './channel.ts';

/** A step that was taken (已办环节). */
export interface StepTaken {
  readonly step: LoopStep;
  readonly on: LocalDate;
  readonly by: LoopActor;
  /** The deputy, member or body that took it, where it is on record. */
  readonly byId?: string | undefined;
  /** The body a view was handed over to; given with `handed-over` and no other step. */
  readonly toId?: string | undefined;
}

/** Whatever goes through the loop: a view, a letter. Its steps are its history, in the order in which they were taken. */
export interface LoopRecord {
  readonly steps: readonly StepTaken[];
}

/** The day a step was taken by the day of asking, or undefined. */
export const dayOf = (
  { steps }: { readonly steps: readonly Pick<StepTaken, 'step' | 'on'>[] },
  step: LoopStep,
  asOf: LocalDate,
): LocalDate | undefined => steps.find((each) => each.step === step && each.on <= asOf)?.on;
