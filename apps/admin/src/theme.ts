import { darkTheme as uiDark, lightTheme as uiLight, type UiTheme } from '@deputy-work/ui/theme';
import type { LinkProps, ThemeOptions } from '@mui/material';
import { deepmerge } from '@mui/utils';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { AppLink } from './layout/AppLink.tsx';

const link: LinkProps<typeof AppLink> = { component: AppLink };

/** The theme of the components, on top of what react-admin’s own need; its links go through the router. */
const themeFrom = (base: ThemeOptions, ours: UiTheme): RaThemeOptions => ({
  ...deepmerge(base, ours),
  palette: deepmerge(base.palette ?? {}, ours.palette),
  components: deepmerge(base.components ?? {}, { ...ours.components, MuiLink: { defaultProps: link } }),
});

export const lightTheme = themeFrom(defaultLightTheme, uiLight);

export const darkTheme = themeFrom(defaultDarkTheme, uiDark);
