import type { SxProps, Theme } from '@mui/material';
import { alpha } from '@mui/material';
import type { ContactBand } from './contact-bands.ts';

/** What the parts of the matrix are called in the styles. */
export const matrixClasses = {
  row: 'LiaisonMatrix-row',
  open: 'LiaisonMatrix-open',
};

export const bandClass = (band: ContactBand): string => `LiaisonMatrix-is-${band}`;

const stripes = 'repeating-linear-gradient(135deg, transparent 0 3px, currentColor 3px 5px)';
const cross =
  'linear-gradient(45deg, transparent 46%, currentColor 46% 54%, transparent 54%), linear-gradient(135deg, transparent 46%, currentColor 46% 54%, transparent 54%)';

/** The bands, told apart without colour too: full, half full, striped, crossed out. */
export const bandStyles = ({ palette }: Theme) => ({
  [`& .${bandClass('recent')}::before`]: { bgcolor: 'success.main', borderColor: 'success.main' },
  [`& .${bandClass('earlier')}::before`]: {
    borderColor: 'success.main',
    backgroundImage: `linear-gradient(to top, ${alpha(palette.success.main, 0.6)} 50%, transparent 50%)`,
  },
  [`& .${bandClass('not-this-year')}::before`]: {
    color: 'warning.main',
    borderColor: 'warning.main',
    backgroundImage: stripes,
  },
  [`& .${bandClass('never')}::before`]: {
    color: 'error.main',
    borderColor: 'error.main',
    borderWidth: 2,
    backgroundImage: cross,
  },
});

/** A square of 16 in a field of 24, so that a finger finds it. */
export const squareStyles = {
  position: 'relative',
  display: 'inline-block',
  flex: 'none',
  width: 24,
  height: 24,
  '&::before': {
    content: '""',
    boxSizing: 'border-box',
    position: 'absolute',
    inset: 3,
    border: 1,
    borderRadius: '3px',
    printColorAdjust: 'exact',
  },
  [`&.${matrixClasses.open}::after`]: {
    content: '""',
    position: 'absolute',
    top: 0,
    right: 0,
    width: 9,
    height: 9,
    boxSizing: 'border-box',
    borderRadius: '50%',
    bgcolor: 'info.main',
    border: 1,
    borderColor: 'background.paper',
    printColorAdjust: 'exact',
  },
} as const;

/** Said once for the whole matrix: a square has no styles of its own to work out. */
export const matrixStyles: SxProps<Theme> = (theme) => ({
  columnWidth: '19rem',
  columnGap: '24px',
  typography: 'body2',
  [`& .${matrixClasses.row}`]: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 9em) 2.6em minmax(0, 1fr)',
    columnGap: 0.5,
    alignItems: 'start',
    breakInside: 'avoid',
    borderBottom: 1,
    borderColor: 'divider',
    py: '2px',
    lineHeight: '24px',
  },
  '& small': {
    fontSize: 12,
    color: 'text.secondary',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    pr: 0.5,
  },
  '& [role="presentation"]': { display: 'flex', flexWrap: 'wrap' },
  '& [role="gridcell"]': { ...squareStyles, cursor: 'inherit' },
  '&[data-can-pick] [role="gridcell"]': { cursor: 'pointer' },
  '& [role="gridcell"]:hover::before': { outline: `1px solid ${theme.palette.text.primary}` },
  '& [role="gridcell"][aria-selected="true"]': {
    boxShadow: `0 0 0 2px ${theme.palette.primary.main} inset`,
    borderRadius: '5px',
  },
  '& [role="gridcell"]:focus-visible': { outlineOffset: 0, zIndex: 1 },
  ...bandStyles(theme),
});
