import { Box } from '@mui/material';
import type { ComponentProps } from 'react';
import { attendanceRowId, rowStyles } from './row-styles.ts';

export interface AttendanceRowsProps extends Omit<ComponentProps<'div'>, 'color' | 'role'> {
  /** What the list is called. */
  readonly label: string;
  /** How many lines the whole list has, when only a part is drawn. */
  readonly count?: number | undefined;
  /** Where the keyboard is, when that line is drawn. */
  readonly currentId?: string | undefined;
}

/**
 * The list around {@link AttendanceRow}: it has the keyboard and the styles of all rows. Lines up and down, and keys that mark, belong to whoever
 * keeps the sheet; what it is given besides, such as `onKeyDown`, a `ref` to scroll by or a `style` with a height, goes to its element.
 */
export function AttendanceRows({ label, count, currentId, ...rest }: AttendanceRowsProps) {
  return (
    <Box
      component="div"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable
      aria-rowcount={count}
      aria-activedescendant={currentId === undefined ? undefined : attendanceRowId(currentId)}
      sx={rowStyles}
      {...rest}
    />
  );
}
