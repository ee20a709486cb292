import type { RowSelection } from '@deputy-work/ui';
import {
  advance,
  cursorAt,
  moveBy,
  moveTo,
  selectAll,
  targets,
  toggle,
  type Cursor,
} from '../sheet/cursor.ts';
import type { MarkCode } from '../sheet/mark-code.ts';
import { markRows, redo, undo } from '../sheet/marking.ts';
import { noFilter, rowsShown, unmarkedRows, type SheetFilter } from '../sheet/sheet-filter.ts';
import type { SheetState, Step } from '../sheet/sheet-state.ts';
import { createStore, type SheetStore, type Store } from '../sheet/store.ts';

/** What was done last, to be told to those who listen. */
export interface Deed {
  readonly kind: 'marked' | 'undone' | 'redone';
  readonly step: Step;
}

/** How a clerk looks at a sheet: who is shown, where the cursor is, who is selected. */
export interface DeskState {
  /** What the person of each row is called. */
  readonly names: readonly string[];
  readonly filter: SheetFilter;
  /** The rows that the filter lets through. */
  readonly shown: readonly number[];
  readonly cursor: Cursor;
  /** The time from which those attend by video whom one marks so. */
  readonly videoFrom: string;
  readonly deed: Deed | undefined;
}

/** A clerk’s desk (登记工作台): what one can do at a sheet. Its functions stay the same, so that no row is drawn anew because of them. */
export interface Desk extends Pick<Store<DeskState>, 'state' | 'subscribe'> {
  readonly rename: (names: readonly string[]) => void;
  readonly filter: (part: Partial<SheetFilter>) => void;
  readonly setVideoFrom: (time: string) => void;
  readonly select: (deputyId: string, how: RowSelection) => void;
  readonly move: (by: number, extend?: boolean) => void;
  readonly toggle: () => void;
  readonly selectAll: () => void;
  readonly selectNobody: () => void;
  /** Marks those selected, or whoever is under the cursor, and goes on to the next. */
  readonly mark: (code: MarkCode) => void;
  /** Marks one, wherever the cursor is. */
  readonly markOne: (deputyId: string, code: MarkCode) => void;
  /** Marks everybody of a group, or of the whole sheet, whom nobody has marked. */
  readonly markUnmarked: (group: string | undefined, code: MarkCode) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Sets up a desk at a sheet. */
export function createDesk(sheet: SheetStore, videoFrom: string): Desk {
  const rowOf = new Map(sheet.state().lines.map(({ deputyId }, row) => [deputyId, row]));
  const desk = createStore<DeskState>({
    names: [],
    filter: noFilter,
    shown: [...sheet.state().lines.keys()],
    cursor: cursorAt(0),
    videoFrom,
    deed: undefined,
  });
  const put = (part: Partial<DeskState>) =>
    desk.change((state) => showing({ ...state, ...part }, sheet.state()));
  const point = (next: (cursor: Cursor, shown: readonly number[]) => Cursor) =>
    desk.change((state) => ({ ...state, cursor: next(state.cursor, state.shown) }));
  const withRow = (deputyId: string, work: (row: number) => void) => {
    const row = rowOf.get(deputyId);
    if (row !== undefined) work(row);
  };
  const write = (
    kind: Deed['kind'],
    next: (state: SheetState) => SheetState,
    cursor = desk.state().cursor,
  ) => {
    const before = sheet.state();
    sheet.change(next);
    const after = sheet.state();
    const step = (kind === 'undone' ? after.undone : after.done).at(-1);
    if (after === before || !step) put({ cursor });
    else put({ cursor, deed: { kind, step } });
  };
  const goBack = (
    kind: 'undone' | 'redone',
    step: Step | undefined,
    next: (state: SheetState) => SheetState,
  ) => write(kind, next, step?.[0] && cursorAt(step[0].row));

  sheet.subscribe(() => put({}));
  return {
    state: desk.state,
    subscribe: desk.subscribe,
    rename: (names) => put({ names }),
    filter: (part) => put({ filter: { ...desk.state().filter, ...part } }),
    setVideoFrom: (time) => put({ videoFrom: time }),
    select: (deputyId, how) =>
      withRow(deputyId, (row) =>
        point((cursor, shown) => {
          if (how === 'toggle') return toggle(cursor, row);
          return moveTo(cursor, shown, row, how === 'range');
        }),
      ),
    move: (by, extend) => point((cursor, shown) => moveBy(cursor, shown, by, extend)),
    toggle: () => point((cursor) => (cursor.row === undefined ? cursor : toggle(cursor, cursor.row))),
    selectAll: () => point(selectAll),
    selectNobody: () => point(({ row }) => cursorAt(row)),
    mark(code) {
      const { cursor, shown, videoFrom: from } = desk.state();
      write('marked', (state) => markRows(state, targets(cursor), code, from), advance(cursor, shown));
    },
    markOne: (deputyId, code) =>
      withRow(deputyId, (row) =>
        write('marked', (state) => markRows(state, [row], code, desk.state().videoFrom), cursorAt(row)),
      ),
    markUnmarked: (group, code) =>
      write('marked', (state) => markRows(state, unmarkedRows(state, group), code, desk.state().videoFrom)),
    undo: () => goBack('undone', sheet.state().done.at(-1), undo),
    redo: () => goBack('redone', sheet.state().undone.at(-1), redo),
  };
}

/** The desk with the rows that its filter lets through; those before, when they are the same. */
function showing(state: DeskState, sheet: SheetState): DeskState {
  const shown = rowsShown(sheet, state.names, state.filter);
  const isSame =
    shown.length === state.shown.length && shown.every((row, place) => row === state.shown[place]);
  return { ...state, shown: isSame ? state.shown : shown };
}
