import type { AttendanceEntry } from '@deputy-work/meetings';
import { isSameLine, markedLine, markOf, type MarkCode } from './mark-code.ts';
import { changeLines, getLine, type Change, type SheetState, type Step } from './sheet-state.ts';

/** Marks rows, as one step that can be undone. Who is marked so already keeps the times that were noted. */
export function markRows(
  state: SheetState,
  rows: readonly number[],
  mark: MarkCode,
  videoFrom: string,
): SheetState {
  const wanted = rows
    .filter((row) => markOf(getLine(state.lines, row)) !== mark)
    .map((row) => ({ row, line: markedLine(getLine(state.lines, row).deputyId, mark, videoFrom) }));
  return writeLines(state, wanted);
}

/** Writes lines, as one step that can be undone. What had been asked about them is thereby answered. */
export function writeLines(
  state: SheetState,
  wanted: readonly { readonly row: number; readonly line: AttendanceEntry }[],
): SheetState {
  const step: Step = wanted.flatMap(({ row, line: to }) => {
    const from = getLine(state.lines, row);
    return isSameLine(from, to) ? [] : [{ row, from, to }];
  });
  if (step.length === 0) return state;
  const rows = new Set(step.map(({ row }) => row));
  return {
    ...changeLines(state, step),
    done: [...state.done, step],
    undone: [],
    contested: state.contested.filter(({ row }) => !rows.has(row)),
    returned: state.returned.filter(({ row }) => !rows.has(row)),
  };
}

/** Takes the last step back. A line that was changed since by somebody else stays. */
export function undo(state: SheetState): SheetState {
  const step = state.done.at(-1);
  if (!step) return state;
  const back = step.map(({ row, from, to }) => ({ row, from: to, to: from }));
  return {
    ...changeLines(state, stillApplying(state, back)),
    done: state.done.slice(0, -1),
    undone: [...state.undone, step],
  };
}

/** Does the step again that was undone last. */
export function redo(state: SheetState): SheetState {
  const step = state.undone.at(-1);
  if (!step) return state;
  return {
    ...changeLines(state, stillApplying(state, step)),
    done: [...state.done, step],
    undone: state.undone.slice(0, -1),
  };
}

const stillApplying = ({ lines }: SheetState, changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ row, from }) => isSameLine(getLine(lines, row), from));
