import type { PaletteOptions } from '@mui/material';

/** One accent. Outcomes are written in the colours of the palette, so each is legible as text on both backgrounds. */
export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: '#8c1d18' },
  secondary: { main: '#8c1d18' },
  success: { main: '#1b6b2f' },
  error: { main: '#c62828' },
  warning: { main: '#9a4a00' },
  info: { main: '#01579b' },
  background: { default: '#f6f4f1', paper: '#ffffff' },
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#f2a39b' },
  secondary: { main: '#f2a39b' },
  success: { main: '#81c995' },
  error: { main: '#ff8a80' },
  warning: { main: '#ffb74d' },
  info: { main: '#90caf9' },
  background: { default: '#151413', paper: '#1f1d1c' },
};
