import type { AttendanceEntry } from '@deputy-work/meetings';
import type { EntryState, Mark } from '../../data/deputy-work-provider.ts';
import { isSameLine } from './mark-code.ts';
import { writeLines } from './marking.ts';
import {
  changeLines,
  getLine,
  stillUnsaved,
  type Change,
  type Contested,
  type SheetState,
} from './sheet-state.ts';

/** So many lines travel at once. Small enough to be answered while the next are gathered. */
const batchSize = 200;

const none: ReadonlyMap<number, AttendanceEntry> = new Map();

/** Whether something waits to be sent and nothing is on its way. */
export const canSend = ({ unsaved, inFlight }: SheetState): boolean =>
  inFlight.size === 0 && unsaved.size > 0;

/** How many lines the backend doesn’t hold yet. */
export const countPending = ({ unsaved, inFlight }: SheetState): number =>
  new Set([...unsaved, ...inFlight.keys()]).size;

/** Puts the next lines on their way. */
export function sendOut(state: SheetState): SheetState {
  const rows = [...state.unsaved].slice(0, batchSize);
  return { ...state, inFlight: new Map(rows.map((row) => [row, getLine(state.lines, row)])) };
}

/** What is on its way, as the backend takes it. */
export const marksOf = ({ saved, inFlight }: SheetState): readonly Mark[] =>
  [...inFlight].map(([row, line]) => ({
    deputyId: line.deputyId,
    from: stateOf(getLine(saved, row)),
    to: stateOf(line),
  }));

const stateOf = ({ status, intervals }: AttendanceEntry): EntryState => ({
  ...(status && { status }),
  intervals,
});

/** The backend has taken what was on its way. What was marked meanwhile is still to be sent. */
export function accepted(state: SheetState): SheetState {
  const saved = [...state.saved];
  for (const [row, line] of state.inFlight) saved[row] = line;
  const unsaved = stillUnsaved(state.unsaved, state.inFlight.keys(), state.lines, saved);
  return { ...state, saved, unsaved, inFlight: none, isCutOff: false };
}

/** No answer came: everything is kept, to be sent again. */
export const cutOff = (state: SheetState): SheetState => ({ ...state, inFlight: none, isCutOff: true });

/** The backend refuses what was on its way: the lines stand again as they were saved, and what was wanted is kept to be tried again. */
export function refused(state: SheetState): SheetState {
  const rows = [...state.inFlight].filter(([row, line]) => isSameLine(line, getLine(state.lines, row)));
  const back = rows.map(([row, from]): Change => ({ row, from, to: getLine(state.saved, row) }));
  return {
    ...changeLines({ ...state, inFlight: none, isCutOff: false }, back),
    returned: [...state.returned, ...rows.map(([row, wanted]) => ({ row, wanted }))],
  };
}

/** Writes once more what was refused. */
export const tryAgain = (state: SheetState): SheetState =>
  writeLines(
    state,
    state.returned.map(({ row, wanted }) => ({ row, line: wanted })),
  );

/** Somebody else has marked some people first, who stand as in `entries`. Theirs is shown; where it differs from what was wanted here, it is asked about. */
export function overtaken(state: SheetState, entries: readonly AttendanceEntry[]): SheetState {
  const held = new Map(entries.map((entry) => [entry.deputyId, entry]));
  const saved = state.saved.map((line) => keepSame(line, held.get(line.deputyId)));
  const rows = [...saved.keys()].filter((row) => saved[row] !== state.saved[row]);
  const theirs = rows.map((row): Change => ({
    row,
    from: getLine(state.lines, row),
    to: getLine(saved, row),
  }));
  const isUnsaved = (row: number) => state.unsaved.has(row) || state.inFlight.has(row);
  const contested = theirs
    .filter(({ row, from, to }) => isUnsaved(row) && !isSameLine(from, to))
    .map(({ row, from, to }): Contested => ({ row, mine: from, theirs: to }));
  const asked = new Set(contested.map(({ row }) => row));
  return {
    ...changeLines({ ...state, saved, inFlight: none, isCutOff: false }, theirs),
    contested: [...state.contested.filter(({ row }) => !asked.has(row)), ...contested],
  };
}

const keepSame = (line: AttendanceEntry, held: AttendanceEntry = line): AttendanceEntry =>
  isSameLine(line, held) ? line : held;

/** Somebody has decided whose mark stands. */
export function settle(state: SheetState, { row, mine }: Contested, whose: 'mine' | 'theirs'): SheetState {
  const settled = { ...state, contested: state.contested.filter((other) => other.row !== row) };
  return whose === 'mine' ? writeLines(settled, [{ row, line: mine }]) : settled;
}
