import { violated, type Answer, type LocalDate } from '@deputy-work/rules';

/** Something that was to be done by a day has not been. The day itself is still in time. */
export const notDone = (due: LocalDate, asOf: LocalDate): Answer =>
  violated({ due, remedy: asOf <= due ? { code: 'act', by: due } : { code: 'too-late' } });
