import type { AttendanceEntry, Sheet } from '@deputy-work/meetings';
import { isSameLine } from './mark-code.ts';
import { countLines, recount, type Tally } from './tally.ts';

/** One line that changed: what stood there, and what stands there now. */
export interface Change {
  readonly row: number;
  readonly from: AttendanceEntry;
  readonly to: AttendanceEntry;
}

/** What one keystroke or button changed, and what undoing it takes back. */
export type Step = readonly Change[];

/** A line that somebody else marked differently while it was being marked here: theirs is shown until somebody decides. */
export interface Contested {
  readonly row: number;
  readonly mine: AttendanceEntry;
  readonly theirs: AttendanceEntry;
}

/** A line that was refused and stands again as it was saved. */
export interface Returned {
  readonly row: number;
  readonly wanted: AttendanceEntry;
}

/** An attendance sheet being marked (登记中的出席登记表). Rows are places on the sheet, from 0. */
export interface SheetState {
  readonly id: string;
  /** The group of each row, such as a delegation; '' for none. */
  readonly groups: readonly string[];
  /** What the screen shows. */
  readonly lines: readonly AttendanceEntry[];
  /** What the backend is known to hold. */
  readonly saved: readonly AttendanceEntry[];
  /** The rows where the two differ. */
  readonly unsaved: ReadonlySet<number>;
  /** What is on its way to the backend, by row. */
  readonly inFlight: ReadonlyMap<number, AttendanceEntry>;
  /** Whether the last attempt got no answer; it is repeated. */
  readonly isCutOff: boolean;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  readonly contested: readonly Contested[];
  readonly returned: readonly Returned[];
  readonly tally: Tally;
}

/** Opens a sheet as it was read. */
export function openSheet({ id, entries }: Sheet, groupOf: (deputyId: string) => string): SheetState {
  const groups = entries.map(({ deputyId }) => groupOf(deputyId));
  return {
    id,
    groups,
    lines: entries,
    saved: entries,
    unsaved: new Set(),
    inFlight: new Map(),
    isCutOff: false,
    done: [],
    undone: [],
    contested: [],
    returned: [],
    tally: countLines(entries, groups),
  };
}

/** The line of a row. Throws where there is none, because rows come from the sheet itself. */
export function getLine(lines: readonly AttendanceEntry[], row: number): AttendanceEntry {
  const line = lines[row];
  if (line) return line;
  throw new Error(`The sheet has no row ${row}, only 0 to ${lines.length - 1}. Take rows from its lines.`);
}

/** Shows changed lines, and keeps the counts and what is still to be saved. */
export function changeLines(state: SheetState, changes: readonly Change[]): SheetState {
  const lines = [...state.lines];
  for (const { row, to } of changes) lines[row] = to;
  const rows = changes.map(({ row }) => row);
  return {
    ...state,
    lines,
    unsaved: stillUnsaved(state.unsaved, rows, lines, state.saved),
    tally: recount(state.tally, state.groups, changes),
  };
}

/** The unsaved rows after some rows have changed on either side. */
export function stillUnsaved(
  unsaved: ReadonlySet<number>,
  rows: Iterable<number>,
  lines: readonly AttendanceEntry[],
  saved: readonly AttendanceEntry[],
): ReadonlySet<number> {
  const next = new Set(unsaved);
  for (const row of rows) {
    if (isSameLine(getLine(lines, row), getLine(saved, row))) next.delete(row);
    else next.add(row);
  }
  return next;
}
