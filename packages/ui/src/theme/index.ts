export { darkTheme, lightTheme, type UiTheme } from './theme-options.ts';
