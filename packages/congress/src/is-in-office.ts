import type { LocalDate } from '@deputy-work/rules';
import { isKnown } from './is-known.ts';
import type { Deputy } from './schema/index.ts';

/** Whether a mandate of the deputy covers the day (是否在任). One whose end is not known covers no day, because none can be sworn to. */
export const isInOffice = ({ mandates }: Pick<Deputy, 'mandates'>, day: LocalDate): boolean =>
  mandates.some(({ from, to }) => from <= day && (to === undefined || (isKnown(to) && day <= to)));
