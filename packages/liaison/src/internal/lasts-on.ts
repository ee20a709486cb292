import type { LocalDate } from '@deputy-work/rules';

/** Whether something that lasts from a day to a day, or goes on, covers the day. */
export const lastsOn = (
  { from, to }: { readonly from: LocalDate; readonly to?: LocalDate | undefined },
  day: LocalDate,
): boolean => from <= day && (to === undefined || day <= to);
