export { darkPalette, lightPalette } from './palette.ts';
export { darkTheme, lightTheme, type UiTheme } from './theme-options.ts';
export { systemFonts } from './typography.ts';
