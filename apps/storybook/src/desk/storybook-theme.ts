import { create } from 'storybook/theming/create';
import type { DeskGlobals } from './globals.ts';
import { systemFonts } from './fonts.ts';

const colours = {
  light: { accent: '#8c1d18', page: '#f6f4f1', paper: '#ffffff' },
  dark: { accent: '#f2a39b', page: '#151413', paper: '#1f1d1c' },
};

/** The side bar’s and the docs pages’ looks, after the theme of the components. */
export const storybookTheme = (theme: DeskGlobals['theme']) => {
  const { accent, page, paper } = colours[theme];
  return create({
    base: theme,
    brandTitle: '人大代表工作 · 审阅台 Review desk',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: systemFonts,
    colorPrimary: accent,
    colorSecondary: accent,
    barSelectedColor: accent,
    barHoverColor: accent,
    appBg: page,
    appContentBg: paper,
    appPreviewBg: page,
    appBorderRadius: 6,
  });
};
