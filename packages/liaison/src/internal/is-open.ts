import { dayOf } from '@deputy-work/loop';
import { hasHappened, type LocalDate } from '@deputy-work/rules';
import type { TrackedView } from '../schema/index.ts';

/** Whether a view has been heard by the day of asking, and has neither a reply nor a closed file. */
export const isOpen = (view: Pick<TrackedView, 'steps' | 'closedOn'>, asOf: LocalDate): boolean =>
  dayOf(view, 'heard', asOf) !== undefined &&
  dayOf(view, 'replied', asOf) === undefined &&
  !hasHappened(view.closedOn, asOf);
