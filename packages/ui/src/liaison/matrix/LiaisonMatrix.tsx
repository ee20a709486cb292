import type { MatrixCell } from '@deputy-work/liaison';
import { Box, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../states/EmptyState.tsx';
import { useUi } from '../../ui-provider.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { matrixRows, type MatrixOrder, type MatrixPair } from './matrix-rows.ts';
import { MatrixSwitch } from './MatrixSwitch.tsx';
import { MatrixTable } from './MatrixTable.tsx';

export interface LiaisonMatrixProps {
  /** Of one year, from `deriveLiaisonMatrix`. */
  readonly cells: readonly MatrixCell[];
  /** The pair that the page is about. */
  readonly selected?: MatrixPair | undefined;
  /** Takes a pair up. Without it the matrix can only be read. */
  readonly onPick?: ((cell: MatrixCell) => void) | undefined;
}

/**
 * Liaison matrix (联系矩阵): each member with a square for each deputy assigned to them, by how long ago they were last in contact. Gaps come first and
 * stand out by shape; a nation fits on a screen. The same as a table, by pages.
 */
export function LiaisonMatrix({ cells, selected, onPick }: LiaisonMatrixProps) {
  const { matrix: words } = useUi().words.liaison;
  const [order, setOrder] = useState<MatrixOrder>('gaps-first');
  const [form, setForm] = useState<'squares' | 'table'>('squares');
  const rows = useMemo(() => matrixRows(cells, order), [cells, order]);
  if (cells.length === 0) return <EmptyState title={words.none} />;
  const deputies = new Set(cells.map(({ deputyId }) => deputyId)).size;
  const Form = form === 'squares' ? MatrixGrid : MatrixTable;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'center',
          '@media print': { display: 'none' },
        }}
      >
        <MatrixSwitch label={words.order} options={words.orders} value={order} onChange={setOrder} />
        <MatrixSwitch label={words.form} options={words.forms} value={form} onChange={setForm} />
        <Typography variant="body2" color="text.secondary">
          {words.sum({ members: rows.length, deputies, pairs: cells.length })}
        </Typography>
      </Box>
      <MatrixLegend cells={cells} />
      <Form rows={rows} selected={selected} onPick={onPick} />
    </Box>
  );
}
