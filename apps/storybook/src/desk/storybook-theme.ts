import { darkPalette, lightPalette, systemFonts } from '@deputy-work/ui/theme';
import { create } from 'storybook/theming/create';
import type { DeskGlobals } from './globals.ts';

const palettes = { light: lightPalette, dark: darkPalette };

/** The side bar’s and the docs pages’ looks, after the theme of the components. */
export const storybookTheme = (theme: DeskGlobals['theme']) => {
  const { primary, background } = palettes[theme];
  return create({
    base: theme,
    brandTitle: '人大代表工作 · 审阅台 Review desk',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: systemFonts,
    colorPrimary: primary.main,
    colorSecondary: primary.main,
    barSelectedColor: primary.main,
    barHoverColor: primary.main,
    appBg: background.default,
    appContentBg: background.paper,
    appPreviewBg: background.default,
    appBorderRadius: 6,
  });
};
