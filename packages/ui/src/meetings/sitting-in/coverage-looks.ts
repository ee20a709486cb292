import type { SxProps, Theme } from '@mui/material';
import type { CoverageStanding } from './words.ts';

const stripes = 'repeating-linear-gradient(135deg, transparent 0 4px, currentColor 4px 6px)';

/** The areas of the standings, told apart without colour too: full, striped, empty. */
export const coverageAreas: Readonly<Record<CoverageStanding, SxProps<Theme>>> = {
  covered: { bgcolor: 'success.main' },
  invited: { color: 'info.main', backgroundImage: stripes, border: 1, borderColor: 'info.main' },
  toInvite: { border: 1, borderColor: 'text.secondary' },
};
