import type { AttendanceEntry } from '@deputy-work/meetings';
import { markCodes, markOf, type MarkCode } from './mark-code.ts';
import type { Change } from './sheet-state.ts';

/** How many lines have each mark. */
export type MarkCounts = Readonly<Record<MarkCode, number>>;

/** The counts of the whole sheet and of each group on it, kept while marking and not counted anew. */
export interface Tally {
  readonly all: MarkCounts;
  readonly byGroup: ReadonlyMap<string, MarkCounts>;
}

const noCounts = (): Record<MarkCode, number> => ({
  present: 0,
  'by-video': 0,
  'on-approved-leave': 0,
  'leave-asked': 0,
  'absent-without-approval': 0,
  'sat-in': 0,
  'not-required': 0,
  'not-marked': 0,
});

/** Counts the lines of a sheet, once when it is opened. */
export function countLines(lines: readonly AttendanceEntry[], groups: readonly string[]): Tally {
  const all = noCounts();
  const byGroup = new Map<string, Record<MarkCode, number>>();
  for (const [row, line] of lines.entries()) {
    const group = groups[row] ?? '';
    const counts = byGroup.get(group) ?? noCounts();
    byGroup.set(group, counts);
    counts[markOf(line)]++;
    all[markOf(line)]++;
  }
  return { all, byGroup };
}

/** The counts after some lines have changed. */
export function recount(tally: Tally, groups: readonly string[], changes: readonly Change[]): Tally {
  const all = { ...tally.all };
  const byGroup = new Map(tally.byGroup);
  const touched = new Map<string, Record<MarkCode, number>>();
  for (const { row, from, to } of changes) {
    const group = groups[row] ?? '';
    const counts = touched.get(group) ?? { ...(byGroup.get(group) ?? noCounts()) };
    touched.set(group, counts);
    for (const of of [all, counts]) {
      of[markOf(from)]--;
      of[markOf(to)]++;
    }
  }
  for (const [group, counts] of touched) byGroup.set(group, counts);
  return { all, byGroup };
}

/** How many lines there are. */
export const sizeOf = (counts: MarkCounts): number => markCodes.reduce((sum, code) => sum + counts[code], 0);
