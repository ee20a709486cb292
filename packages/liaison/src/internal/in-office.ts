import { isKnown, type Deputy } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';

/** Whether the deputy's mandate covers the day. One whose end is not known covers no day, because none can be sworn to. */
export const isInOffice = ({ mandates }: Deputy, day: LocalDate): boolean =>
  mandates.some(({ from, to }) => from <= day && (to === undefined || (isKnown(to) && day <= to)));
