import type { Components } from '@mui/material';

const stillness = {
  animationDuration: '0.01ms !important',
  animationIterationCount: '1 !important',
  transitionDuration: '0.01ms !important',
  scrollBehavior: 'auto !important',
};

/** On paper: black on white, no furniture, cards in one piece, and each outside link with its address. */
const print = {
  body: { backgroundColor: '#fff !important', color: '#000 !important' },
  'header, nav, aside[role="navigation"], button, .RaSidebar-fixed': { display: 'none !important' },
  'main, [role="main"]': { padding: '0 !important', margin: '0 !important' },
  'article, tr, figure, blockquote': { breakInside: 'avoid' },
  'h1, h2, h3': { breakAfter: 'avoid' },
  thead: { display: 'table-header-group' },
  'a[href^="http"]::after': { content: '" (" attr(href) ")"', fontSize: '0.85em', wordBreak: 'break-all' },
};

/** What the page itself gets: type set by Chinese rules, nothing moving for who asked for stillness, and paper. */
export const cssBaseline: NonNullable<Components['MuiCssBaseline']> = {
  styleOverrides: {
    body: { lineBreak: 'strict', overflowWrap: 'break-word', textAutospace: 'normal' },
    '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': stillness },
    '@media print': print,
    '@page': { margin: '18mm 16mm' },
  },
};
