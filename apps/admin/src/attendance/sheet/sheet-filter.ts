import type { AttendanceStatus } from '@deputy-work/meetings';
import type { SheetState } from './sheet-state.ts';

/** Who is shown; what is absent is not asked for. */
export interface SheetFilter {
  readonly name: string;
  readonly group: string | undefined;
  readonly state: AttendanceStatus | 'not-marked' | undefined;
}

export const noFilter: SheetFilter = { name: '', group: undefined, state: undefined };

/** The rows that a filter lets through, in the order of the sheet. */
export function rowsShown(
  { lines, groups }: Pick<SheetState, 'lines' | 'groups'>,
  names: readonly string[],
  filter: SheetFilter,
): readonly number[] {
  const name = filter.name.trim().toLowerCase();
  const rows: number[] = [];
  for (const [row, line] of lines.entries()) {
    if (filter.group !== undefined && groups[row] !== filter.group) continue;
    if (filter.state !== undefined && (line.status ?? 'not-marked') !== filter.state) continue;
    if (name !== '' && !names[row]?.toLowerCase().includes(name)) continue;
    rows.push(row);
  }
  return rows;
}

/** The rows that nobody has marked yet, of a group or of the whole sheet. */
export const unmarkedRows = (
  { lines, groups }: Pick<SheetState, 'lines' | 'groups'>,
  group: string | undefined,
): readonly number[] => rowsShown({ lines, groups }, [], { ...noFilter, group, state: 'not-marked' });
