import type { PaletteOptions, ThemeOptions } from '@mui/material';
import { cssBaseline } from './css-baseline.ts';
import { focusRingComponents } from './focus-ring.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { typography } from './typography.ts';

/** Options for MUI’s `createTheme`, so that a host can go on from here. */
export interface UiTheme extends ThemeOptions {
  palette: PaletteOptions;
}

const shared: ThemeOptions = {
  typography,
  shape: { borderRadius: 6 },
  components: { MuiCssBaseline: cssBaseline, ...focusRingComponents },
};

/** Light theme (浅色): calm, dense, set for Chinese type. */
export const lightTheme: UiTheme = { ...shared, palette: lightPalette };

/** Dark theme (深色), otherwise the same. */
export const darkTheme: UiTheme = { ...shared, palette: darkPalette };
