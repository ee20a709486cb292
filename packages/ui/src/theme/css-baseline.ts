import type { Components, Theme } from '@mui/material';
import { baseFocusRing } from './focus-ring.ts';
import { print } from './print.ts';

const stillness = {
  animationDuration: '0.01ms !important',
  animationIterationCount: '1 !important',
  transitionDuration: '0.01ms !important',
  scrollBehavior: 'auto !important',
};

/** What the page itself gets: type set by Chinese rules, a ring where the keyboard is, nothing moving for who asked for stillness, and paper. */
export const cssBaseline: NonNullable<Components<Theme>['MuiCssBaseline']> = {
  styleOverrides: (theme) => ({
    body: { lineBreak: 'strict', overflowWrap: 'anywhere', textAutospace: 'normal' },
    ...baseFocusRing(theme),
    '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': stillness },
    '@media print': print,
    '@page': { margin: '18mm 16mm' },
  }),
};
