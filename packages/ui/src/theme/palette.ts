import type { PaletteOptions } from '@mui/material';

/** One accent. Outcomes are written in the colours of the palette, so each is legible as text on both backgrounds. */
export const lightPalette = {
  mode: 'light',
  primary: { main: '#8c1d18' },
  secondary: { main: '#8c1d18' },
  success: { main: '#1b6b2f' },
  error: { main: '#b71c1c' },
  warning: { main: '#9a4a00' },
  info: { main: '#01579b' },
  text: { primary: '#1f1c1a', secondary: '#5c5651' },
  background: { default: '#f6f4f1', paper: '#ffffff' },
} as const satisfies PaletteOptions;

/** The same by night: the accent and the outcomes lighter, the ground warm and dark. */
export const darkPalette = {
  mode: 'dark',
  primary: { main: '#f2a39b' },
  secondary: { main: '#f2a39b' },
  success: { main: '#81c995' },
  error: { main: '#ff8a80' },
  warning: { main: '#ffb74d' },
  info: { main: '#90caf9' },
  text: { primary: '#ece9e6', secondary: '#b8b2ad' },
  background: { default: '#151413', paper: '#1f1d1c' },
} as const satisfies PaletteOptions;
