import { hasHappened, type LocalDate } from '@deputy-work/rules';
import type { ActivityFact } from '../schema/index.ts';

/** Whether the activity has been called off by the day of asking; one that will be called off later still counts. */
export const isCancelled = ({ cancelledOn }: ActivityFact, asOf: LocalDate): boolean =>
  hasHappened(cancelledOn, asOf);
