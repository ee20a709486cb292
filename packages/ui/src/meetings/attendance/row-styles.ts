import type { SxProps, Theme } from '@mui/material';
import { visuallyHidden } from '../../visually-hidden.ts';
import { attendanceLooks, attendanceStates, type AttendanceState } from './attendance-looks.ts';

/** Every row is as high as this, in pixels, so that a list can tell where each stands without drawing it. */
export const attendanceRowHeight = 44;

/** The id of a row’s element. */
export const attendanceRowId = (deputyId: string): string => `attendance-of-${deputyId}`;

/** What the parts of a row are called in the styles. */
export const rowClasses = {
  row: 'AttendanceRow',
  selected: 'AttendanceRow-selected',
  current: 'AttendanceRow-current',
  who: 'AttendanceRow-who',
  state: 'AttendanceRow-state',
  pending: 'AttendanceRow-pending',
  failed: 'AttendanceRow-failed',
};

export const stateClass = (state: AttendanceState): string => `AttendanceRow-is-${state}`;

const stateColors = Object.fromEntries(
  attendanceStates.map((state) => [`& .${stateClass(state)}`, { color: attendanceLooks[state].color }]),
);

const button = {
  font: 'inherit',
  minWidth: 26,
  height: 32,
  px: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  cursor: 'pointer',
  '& kbd': { fontSize: 11, opacity: 0.8, ml: 0.5 },
  '&[aria-pressed="true"]': { borderColor: 'currentColor', borderWidth: 2, fontWeight: 600 },
  '&:hover': { bgcolor: 'action.hover' },
};

/** Said once for the whole list: a row has no styles of its own to work out. */
export const rowStyles: SxProps<Theme> = {
  containerType: 'inline-size',
  typography: 'body2',
  [`& .${rowClasses.row}`]: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(4em, 1fr) auto',
    alignItems: 'center',
    gap: 0.5,
    width: '100%',
    height: attendanceRowHeight,
    px: 1,
    borderBottom: 1,
    borderColor: 'divider',
    whiteSpace: 'nowrap',
    cursor: 'default',
  },
  [`& .${rowClasses.selected}`]: { bgcolor: 'action.selected' },
  [`& .${rowClasses.current}`]: { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
  '& input': { width: 20, height: 20, m: 0.5, verticalAlign: 'middle', accentColor: 'currentcolor' },
  '& i': { display: 'inline-block', width: '1.4em', textAlign: 'center', fontStyle: 'normal' },
  '& small': { color: 'text.secondary', fontSize: '0.8125rem', mx: 1 },
  [`& .${rowClasses.who}`]: { overflow: 'hidden', textOverflow: 'ellipsis' },
  [`& .${rowClasses.state}`]: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 },
  [`& .${rowClasses.state} > [class*="-is-"]`]: { fontWeight: 600 },
  [`& .${rowClasses.failed}`]: { color: 'error.main', fontWeight: 600 },
  [`& .${rowClasses.pending}`]: { color: 'text.secondary' },
  '& [role="group"]': { display: 'flex', gap: 0.5 },
  '& button': button,
  ...stateColors,
  '@container (max-width: 50rem)': {
    '& button': { ...button, px: 0 },
    '& button > span': visuallyHidden,
  },
  '@container (max-width: 36rem)': {
    '& kbd': { display: 'none' },
    '& small': { display: 'block', mx: 0, fontSize: 12, lineHeight: 1.4 },
    [`& .${rowClasses.who}`]: { lineHeight: 1.4 },
    [`& .${rowClasses.who} small`]: { overflow: 'hidden', textOverflow: 'ellipsis' },
    [`& .${rowClasses.state}:has(> small)`]: {
      flexDirection: 'column-reverse',
      alignItems: 'flex-end',
      gap: 0,
      lineHeight: 1.4,
    },
  },
};
