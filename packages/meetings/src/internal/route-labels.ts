import { labelsOf } from '@deputy-work/congress';
import type { LocaleCode } from '@deputy-work/rules';
import { leaveAuthorities } from '../codes/leave-authorities.ts';
import { leaveOccasions } from '../codes/leave-occasions.ts';
import type { LeaveRoute } from '../words.ts';

/** The labels of all routes of leave: each occasion with each authority. */
export function routeLabels(locale: LocaleCode, separator: string): Readonly<Record<LeaveRoute, string>> {
  const occasions = Object.entries(labelsOf(leaveOccasions, locale));
  const authorities = Object.entries(labelsOf(leaveAuthorities, locale));
  return Object.fromEntries(
    occasions.flatMap(([occasion, when]) =>
      authorities.map(([authority, whom]) => [`${occasion}/${authority}`, `${when}${separator}${whom}`]),
    ),
  ) as Record<LeaveRoute, string>;
}
