import type { MatrixRow } from './matrix-rows.ts';

/** A square of the matrix by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows a page key passes over. */
const pageOfRows = 10;

/** Where a key leads from a square, as in any grid; undefined for keys that lead nowhere. Rows differ in length: a column that isn’t there becomes the last. */
export function moveOn(
  rows: readonly MatrixRow[],
  { row, column }: Place,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): Place | undefined {
  const at = (nextRow: number, nextColumn: number): Place => {
    const inside = Math.max(0, Math.min(nextRow, rows.length - 1));
    const last = (rows[inside]?.cells.length ?? 1) - 1;
    return { row: inside, column: Math.max(0, Math.min(nextColumn, last)) };
  };
  switch (key) {
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'PageUp':
      return at(row - pageOfRows, column);
    case 'PageDown':
      return at(row + pageOfRows, column);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? rows.length - 1 : row, Number.MAX_SAFE_INTEGER);
    default:
      return undefined;
  }
}
