import type { AttendanceEntry } from '@deputy-work/meetings';
import { AttendanceRow, type AttendanceRowProps } from '@deputy-work/ui';
import { memo, useMemo, type CSSProperties } from 'react';
import { useDesk } from './desk-context.tsx';

interface SheetRowProps extends Pick<
  AttendanceRowProps,
  'name' | 'detail' | 'isSelected' | 'isCurrent' | 'saving'
> {
  readonly line: AttendanceEntry;
  /** Its place among those shown, from 0. */
  readonly place: number;
  /** How far down it stands, in pixels. */
  readonly start: number;
  /** Whether it offers its own buttons; on a phone those below the list do. */
  readonly hasChoices: boolean;
}

/** One row of the sheet at its place. */
export const SheetRow = memo(function SheetRow({ line, place, start, hasChoices, ...rest }: SheetRowProps) {
  const { select, markOne } = useDesk();
  const style = useMemo((): CSSProperties => ({ position: 'absolute', top: start }), [start]);
  return (
    <AttendanceRow
      {...rest}
      deputyId={line.deputyId}
      entry={line}
      position={place + 1}
      style={style}
      onSelect={select}
      onMark={hasChoices ? markOne : undefined}
    />
  );
});
