import type { MatrixCell } from '@deputy-work/liaison';
import { daysBetween, type LocalDate } from '@deputy-work/rules';

/** How long ago a member and a deputy were last in contact: lately, earlier in the year, not in this year, never. */
export type ContactBand = (typeof contactBands)[number];

/** The bands, from the latest contact to none. */
export const contactBands = ['recent', 'earlier', 'not-this-year', 'never'] as const;

/** Where “lately” ends, in days. A choice of how to draw: no source sets a pace. */
export const recentDays = 90;

/** The year has no contact of the two yet. */
export const isGap = ({ contacts }: Pick<MatrixCell, 'contacts'>): boolean => contacts === 0;

/** The band of a pair as of a day (联系远近). Whether the year has a contact comes first: a contact of another year fills no gap. */
export function bandOf(cell: Pick<MatrixCell, 'contacts' | 'lastOn'>, asOf: LocalDate): ContactBand {
  if (cell.lastOn === undefined) return 'never';
  if (isGap(cell)) return 'not-this-year';
  return daysBetween(cell.lastOn, asOf) <= recentDays ? 'recent' : 'earlier';
}
