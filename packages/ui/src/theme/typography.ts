import type { ThemeOptions } from '@mui/material';

/** Faces that the reader’s system has: nothing is loaded from a network that may be closed. */
export const systemFonts = [
  'system-ui',
  '-apple-system',
  '"PingFang SC"',
  '"HarmonyOS Sans SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  'sans-serif',
].join(',');

/** Chinese characters fill their squares: they want air between the lines, and none between the characters. */
export const typography: NonNullable<ThemeOptions['typography']> = {
  fontFamily: systemFonts,
  body1: { lineHeight: 1.75, letterSpacing: 0 },
  body2: { lineHeight: 1.7, letterSpacing: 0 },
  h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.4, letterSpacing: 0 },
  h2: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.4, letterSpacing: 0 },
  h3: { fontSize: '1.05rem', fontWeight: 600, lineHeight: 1.5, letterSpacing: 0 },
  subtitle2: { fontWeight: 600, lineHeight: 1.6, letterSpacing: 0 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.6, letterSpacing: 0 },
  button: { textTransform: 'none', letterSpacing: 0 },
};
