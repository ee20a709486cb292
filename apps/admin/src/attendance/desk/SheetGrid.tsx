import { attendanceRowHeight, AttendanceRows } from '@deputy-work/ui';
import { useMediaQuery, type Theme } from '@mui/material';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useSheet } from '../sheet-context.tsx';
import { getLine } from '../sheet/sheet-state.ts';
import { useDesk, useDeskState } from './desk-context.tsx';
import { readKey } from './read-key.ts';
import { SheetRow } from './SheetRow.tsx';

/** So many rows are drawn beyond those in sight, above and below. */
const overscan = 6;

interface SheetGridProps {
  readonly label: string;
  /** The name of the group of each row. */
  readonly details: readonly (string | undefined)[];
  /** Called with a letter typed here, which begins a name. */
  readonly onLetter: () => void;
}

/** The rows of the sheet: only those in sight are drawn, and only those that change are drawn anew. */
export function SheetGrid({ label, details, onLetter }: SheetGridProps) {
  const translate = useTranslate();
  const desk = useDesk();
  const { lines, unsaved, isCutOff, returned } = useSheet((state) => state);
  const { names, shown, cursor } = useDeskState((state) => state);
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const scroller = useRef<HTMLDivElement>(null);
  const place = cursor.row === undefined ? -1 : shown.indexOf(cursor.row);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => attendanceRowHeight,
    overscan,
    rangeExtractor: (range) => withPlace(range, place),
  });
  useEffect(() => {
    if (place >= 0) virtualizer.scrollToIndex(place, { align: 'auto' });
  }, [place, virtualizer]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / attendanceRowHeight) - 1);
    const deed = readKey(event, page);
    if (deed) {
      event.preventDefault();
      deed(desk);
    } else if (isLetter(event)) onLetter();
  }

  const failed = new Set(returned.map(({ row }) => row));
  return (
    <AttendanceRows
      ref={scroller}
      label={label}
      aria-describedby="sheet-keys"
      count={shown.length}
      currentId={place < 0 ? undefined : lines[cursor.row ?? -1]?.deputyId}
      onKeyDown={onKeyDown}
      data-testid="sheet"
      style={{ height: 'max(340px, calc(100dvh - 500px))', overflowY: 'auto', contain: 'strict' }}
    >
      {shown.length === 0 && <p style={{ padding: '0 16px' }}>{translate('attendance.filter.nobody')}</p>}
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
              saving={failed.has(row) ? 'failed' : isCutOff && unsaved.has(row) ? 'pending' : undefined}
            />
          );
        })}
      </div>
    </AttendanceRows>
  );
}

/** The rows in sight, and the one under the cursor, which screen readers are pointed to. */
function withPlace(range: Range, place: number): number[] {
  const places = defaultRangeExtractor(range);
  if (place < 0 || place >= range.count || places.includes(place)) return places;
  return [...places, place].toSorted((a, b) => a - b);
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === '/' || key === 'Process' || /^\p{L}$/u.test(key));
