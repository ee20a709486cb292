import { hasHappened, type LocalDate } from '@deputy-work/rules';
import type { LoopDays } from './check-loop.ts';
import { dayOf } from './step-taken.ts';

/** Whether a view has been heard by the day of asking, and has neither a reply nor a closed file (尚未反馈). */
export const isUnanswered = (view: LoopDays, asOf: LocalDate): boolean =>
  dayOf(view, 'heard', asOf) !== undefined &&
  dayOf(view, 'replied', asOf) === undefined &&
  !hasHappened(view.closedOn, asOf);
