import { attendanceRowHeight, AttendanceRows } from '@deputy-work/ui';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk, useDeskState } from './desk-context.tsx';
import { readKey } from './read-key.ts';
import { SheetRows } from './SheetRows.tsx';

interface SheetGridProps {
  readonly label: string;
  /** The name of the group of each row. */
  readonly details: readonly (string | undefined)[];
  /** Called with a letter typed here, which begins a name. */
  readonly onLetter: () => void;
}

/** The list of the sheet: it has the keyboard, and scrolls. It isn't drawn anew when somebody is marked; only rows are. */
export function SheetGrid({ label, details, onLetter }: SheetGridProps) {
  const translate = useTranslate();
  const desk = useDesk();
  const count = useDeskState(({ shown }) => shown.length);
  const scroller = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / attendanceRowHeight) - 1);
    const deed = readKey(event, page);
    if (deed) {
      event.preventDefault();
      deed(desk);
    } else if (isLetter(event)) onLetter();
  }

  return (
    <AttendanceRows
      ref={scroller}
      label={label}
      aria-describedby="sheet-keys"
      count={count}
      onKeyDown={onKeyDown}
      style={{ height: 'max(340px, calc(100dvh - 500px))', overflowY: 'auto', contain: 'strict' }}
    >
      {count === 0 && <p style={{ padding: '0 16px' }}>{translate('attendance.filter.nobody')}</p>}
      <SheetRows scroller={scroller} details={details} />
    </AttendanceRows>
  );
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === '/' || key === 'Process' || /^\p{L}$/u.test(key));
