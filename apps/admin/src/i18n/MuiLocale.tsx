import { createTheme, ThemeProvider } from '@mui/material';
import { enUS, zhCN } from '@mui/material/locale';
import { useTheme } from '@mui/material/styles';
import { useMemo, type ReactNode } from 'react';
import { useLocaleCode } from './use-domain-locale.ts';

const muiWords = { 'zh-CN': zhCN, en: enUS };

/** Gives MUI’s own words, which are mostly said to screen readers, the language of the screen. */
export function MuiLocale({ children }: { readonly children: ReactNode }) {
  const locale = useLocaleCode();
  const theme = useTheme();
  const localised = useMemo(() => createTheme(theme, muiWords[locale]), [theme, locale]);
  return <ThemeProvider theme={localised}>{children}</ThemeProvider>;
}
