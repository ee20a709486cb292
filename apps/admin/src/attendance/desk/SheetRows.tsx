import { attendanceRowHeight } from '@deputy-work/ui';
import { useMediaQuery, type Theme } from '@mui/material';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';
import { useSheet } from '../sheet-context.tsx';
import { getLine } from '../sheet/sheet-state.ts';
import { useDeskState } from './desk-context.tsx';
import { pointTo } from './point-to.ts';
import { SheetRow } from './SheetRow.tsx';

/** So many rows are drawn beyond those in sight, above and below. */
const overscan = 6;

const nobody: ReadonlySet<number> = new Set();

interface SheetRowsProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The name of the group of each row. */
  readonly details: readonly (string | undefined)[];
}

/** The rows in sight; of thousands, only these are drawn, and of these, only those that change are drawn anew. */
export function SheetRows({ scroller, details }: SheetRowsProps) {
  const lines = useSheet((state) => state.lines);
  const waiting = useSheet(({ isCutOff, unsaved }) => (isCutOff ? unsaved : nobody));
  const returned = useSheet((state) => state.returned);
  const names = useDeskState((state) => state.names);
  const shown = useDeskState((state) => state.shown);
  const cursor = useDeskState((state) => state.cursor);
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const place = cursor.row === undefined ? -1 : shown.indexOf(cursor.row);
  const currentId = place < 0 ? undefined : getLine(lines, shown[place] ?? 0).deputyId;
  // It hands out functions that change without notice, which only a compiler that isn’t used here would mind.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => attendanceRowHeight,
    overscan,
    rangeExtractor: (range) => withPlace(range, place),
    useFlushSync: false,
  });
  useLayoutEffect(() => {
    pointTo(scroller.current, currentId, place, virtualizer);
  }, [scroller, currentId, place, virtualizer]);
  const failed = new Set(returned.map(({ row }) => row));
  return (
    <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = shown[index] ?? 0;
        const line = getLine(lines, row);
        return (
          <SheetRow
            key={row}
            line={line}
            name={names[row] ?? line.deputyId}
            detail={details[row]}
            place={index}
            start={start}
            isSelected={cursor.selected.has(row)}
            isCurrent={row === cursor.row}
            hasChoices={isWide}
            saving={failed.has(row) ? 'failed' : waiting.has(row) ? 'pending' : undefined}
          />
        );
      })}
    </div>
  );
}

/** The rows in sight, and the one under the cursor, which screen readers are pointed to. */
function withPlace(range: Range, place: number): number[] {
  const places = defaultRangeExtractor(range);
  if (place < 0 || place >= range.count || places.includes(place)) return places;
  return [...places, place].toSorted((a, b) => a - b);
}
