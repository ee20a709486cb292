import type { LoopDays } from '@deputy-work/loop';
import { deriveLoopDays, type ExpressedView } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';

/** Steps that a view has gone through by a day since it was heard, in their order, each with its day. */
export const stepsOf = (view: ExpressedView, asOf: LocalDate): LoopDays['steps'] =>
  deriveLoopDays(view).steps.filter(({ step, on }) => step !== 'heard' && on <= asOf);
