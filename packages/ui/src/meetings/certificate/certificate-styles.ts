import type { SxProps, Theme } from '@mui/material';

/** Said once for all tables: a cell has no styles of its own to work out. */
export const certificateStyles: SxProps<Theme> = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 2,
  '& [role="region"]': { overflowX: 'auto' },
  '& table': { borderCollapse: 'collapse', fontSize: 13, fontVariantNumeric: 'tabular-nums' },
  '& th, & td': {
    border: 1,
    borderColor: 'divider',
    px: 0.75,
    py: 0.25,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    fontWeight: 400,
  },
  '& thead th': { fontWeight: 600, color: 'text.secondary' },
  '& tbody th': { textAlign: 'start', position: 'sticky', left: 0, bgcolor: 'background.paper' },
  '& small': { display: 'block', fontSize: 11, color: 'text.secondary' },
  '& td small': { maxWidth: '6em', mx: 'auto', whiteSpace: 'normal' },
  '& .on-paper': { display: 'none' },
  '& details': { borderTop: 1, borderColor: 'divider' },
  '& summary': { cursor: 'pointer', py: 0.75 },
  '@media print': {
    '& [role="region"]': { overflow: 'visible' },
    '& table': { fontSize: '8.5pt', width: '100%' },
    '& th, & td': { px: '1mm' },
    '& tbody th': { position: 'static' },
    '& .on-paper': { display: 'table-row' },
    '& .on-paper th': { textAlign: 'start', border: 0 },
    '& summary': { listStyle: 'none' },
    '& details + details': { breakBefore: 'page' },
  },
};
