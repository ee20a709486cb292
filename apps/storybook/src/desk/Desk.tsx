import { explainDue as explainDueInEnglish } from '@deputy-work/calendar/locales/en';
import { explainDue as explainDueInChinese } from '@deputy-work/calendar/locales/zh-CN';
import { findSentence } from '@deputy-work/plan-2022/text';
import type { Citation } from '@deputy-work/rules';
import { UiProvider } from '@deputy-work/ui';
import { en } from '@deputy-work/ui/locales/en';
import { zhCN } from '@deputy-work/ui/locales/zh-CN';
import { darkTheme, lightTheme } from '@deputy-work/ui/theme';
import { createTheme, CssBaseline, ThemeProvider } from '@mui/material';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { topics } from 'virtual:packages';
import type { DeskGlobals } from './globals.ts';
import { deskLinks } from './links.ts';
import { localeOf } from './locale-of.ts';

const themes = { light: createTheme(lightTheme), dark: createTheme(darkTheme) };
const words = { 'zh-CN': zhCN, en };
const explainDue = { 'zh-CN': explainDueInChinese, en: explainDueInEnglish };
const sentenceOf = (citation: Citation) => Promise.resolve(findSentence(citation));

interface DeskProps {
  readonly globals: DeskGlobals;
  readonly children: ReactNode;
}

/** What stands around every story: the theme, the words, the day of asking and the links to other stories. */
export function Desk({ globals, children }: DeskProps) {
  const { locale, asOf, theme } = globals;
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const links = useMemo(() => deskLinks(topics, { locale, asOf, theme }), [locale, asOf, theme]);
  return (
    <ThemeProvider theme={themes[theme]}>
      <CssBaseline enableColorScheme />
      <UiProvider
        locale={localeOf(locale)}
        words={words[locale]}
        asOf={asOf}
        links={links}
        sentenceOf={sentenceOf}
        explainDue={explainDue[locale]}
      >
        {children}
      </UiProvider>
    </ThemeProvider>
  );
}
