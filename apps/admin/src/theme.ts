import type { LinkProps, PaletteOptions, ThemeOptions } from '@mui/material';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { AppLink } from './layout/AppLink.tsx';

// Chinese type needs air and a system face: nothing is loaded from a network that may be closed.
const typography = {
  fontFamily: [
    'system-ui',
    '-apple-system',
    '"PingFang SC"',
    '"Microsoft YaHei"',
    '"Noto Sans CJK SC"',
    '"Source Han Sans SC"',
    'sans-serif',
  ].join(','),
  body1: { lineHeight: 1.75 },
  body2: { lineHeight: 1.7 },
  h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.4 },
  h2: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.4 },
  h3: { fontSize: '1.05rem', fontWeight: 600, lineHeight: 1.5 },
  button: { textTransform: 'none' as const },
};

const linkDefaults: LinkProps<typeof AppLink> = { component: AppLink };

const shape = { borderRadius: 6 };

const themeFrom = (base: ThemeOptions, palette: PaletteOptions): RaThemeOptions => ({
  ...base,
  components: { ...base.components, MuiLink: { defaultProps: linkDefaults } },
  palette: { ...base.palette, ...palette },
  typography,
  shape,
});

export const lightTheme = themeFrom(defaultLightTheme, {
  mode: 'light',
  primary: { main: '#8c1d18' },
  secondary: { main: '#8c1d18' },
  // Outcomes are written in these colours, so they must be legible as text.
  warning: { main: '#9a4a00' },
  info: { main: '#01579b' },
  background: { default: '#f6f4f1', paper: '#ffffff' },
});

export const darkTheme = themeFrom(defaultDarkTheme, {
  mode: 'dark',
  primary: { main: '#f2a39b' },
  secondary: { main: '#f2a39b' },
  error: { main: '#ff8a80' },
});
