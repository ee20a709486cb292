import type { Components, Theme } from '@mui/material';

/** Where the keyboard is: a ring in the colour of text, on a halo in the colour of paper, so that it shows on page and app bar alike. */
const focusRing = ({ palette }: Theme) => ({
  outline: `2px solid ${palette.text.primary}`,
  outlineOffset: 2,
  boxShadow: `0 0 0 2px ${palette.background.paper}`,
});

/** The ring for what the browser focuses, such as links and disclosures. */
export const baseFocusRing = (theme: Theme) => ({ ':focus-visible': focusRing(theme) });

/** The ring for MUI’s own, which take the browser’s outline away. */
export const focusRingComponents: Components<Theme> = {
  MuiButtonBase: { styleOverrides: { root: ({ theme }) => ({ '&.Mui-focusVisible': focusRing(theme) }) } },
  MuiLink: {
    styleOverrides: { root: ({ theme }) => ({ '&:focus-visible, &.Mui-focusVisible': focusRing(theme) }) },
  },
};
