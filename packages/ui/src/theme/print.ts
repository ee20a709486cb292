/**
 * On paper: black on white whatever the screen was, no furniture, disclosures open, cards in one piece, and each outside link with its address.
 * `data-print="keep"` saves a button whose words belong to the text, `data-print="colour"` the colour of a drawing.
 */
export const print = {
  '*:not([data-print="colour"])': {
    color: '#000 !important',
    borderColor: '#777 !important',
    backgroundColor: 'transparent !important',
    boxShadow: 'none !important',
  },
  '*::before, *::after': { borderColor: '#777 !important' },
  ':root:root': { colorScheme: 'light !important', backgroundColor: '#fff !important' },
  '[data-print="colour"]': { printColorAdjust: 'exact' },
  'header, nav, aside[role="navigation"], button:not([data-print="keep"]), .RaSidebar-fixed': {
    display: 'none !important',
  },
  'main, [role="main"]': { padding: '0 !important', margin: '0 !important' },
  '::details-content': { contentVisibility: 'visible', blockSize: 'auto' },
  'article, tr, figure, blockquote, li': { breakInside: 'avoid' },
  'h1, h2, h3, h4': { breakAfter: 'avoid' },
  thead: { display: 'table-header-group' },
  'a[href^="http"]::after': { content: '" (" attr(href) ")"', fontSize: '0.85em', wordBreak: 'break-all' },
};
