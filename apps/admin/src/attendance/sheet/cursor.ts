/** Where one is on the sheet, and who is selected. Rows are places on the sheet, whatever the filter shows. */
export interface Cursor {
  readonly row: number | undefined;
  /** Where a selection with Shift began. */
  readonly anchor: number | undefined;
  readonly selected: ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();

/** A cursor on a row, with nobody selected. */
export const cursorAt = (row: number | undefined): Cursor => ({ row, anchor: row, selected: nobody });

/** The cursor on another row, nobody selected; or, when it extends, everybody from the anchor to there. */
export function moveTo(cursor: Cursor, shown: readonly number[], row: number, extends_ = false): Cursor {
  if (!extends_) return cursorAt(row);
  const anchor = cursor.anchor ?? cursor.row ?? row;
  const ends = [shown.indexOf(anchor), shown.indexOf(row)];
  const selected = new Set(shown.slice(Math.max(0, Math.min(...ends)), Math.max(...ends) + 1));
  return { row, anchor, selected };
}

/** The cursor so many shown rows further, or at the end that it reaches first. */
export function moveBy(cursor: Cursor, shown: readonly number[], by: number, extends_ = false): Cursor {
  const here = cursor.row === undefined ? -1 : shown.indexOf(cursor.row);
  const place = Math.min(Math.max(here < 0 ? 0 : here + by, 0), shown.length - 1);
  const row = shown[place];
  return row === undefined ? cursor : moveTo(cursor, shown, row, extends_);
}

/** Selects the row when it isn't, and the other way round; the cursor goes there. */
export function toggle({ selected }: Cursor, row: number): Cursor {
  const next = new Set(selected);
  if (!next.delete(row)) next.add(row);
  return { row, anchor: row, selected: next };
}

/** Everybody that is shown. */
export const selectAll = ({ row, anchor }: Cursor, shown: readonly number[]): Cursor => ({
  row,
  anchor,
  selected: new Set(shown),
});

/** Whom a mark concerns: those selected, else who is under the cursor. */
export const targets = ({ row, selected }: Cursor): readonly number[] =>
  selected.size > 0 ? [...selected] : row === undefined ? [] : [row];

/** The cursor after a mark: on whoever comes after the last that was marked, or stays at the end. */
export function advance(cursor: Cursor, shown: readonly number[]): Cursor {
  const marked = new Set(targets(cursor));
  const last = shown.findLastIndex((row) => marked.has(row));
  return cursorAt(shown[last + 1] ?? shown[last] ?? cursor.row);
}
