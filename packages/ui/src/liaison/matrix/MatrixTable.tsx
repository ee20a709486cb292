import { Box, Link, Table, TableBody, TableCell, TableHead, TablePagination, TableRow } from '@mui/material';
import { useState } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { bandOf, isGap, recentDays } from './contact-bands.ts';
import type { MatrixGridProps } from './MatrixGrid.tsx';

const rowsAPage = 50;

/** The same pairs line by line, a page at a time. */
export function MatrixTable({ rows, selected, onPick }: MatrixGridProps) {
  const { asOf, locale, nameOf, words } = useUi();
  const { matrix } = words.liaison;
  const { columns } = matrix;
  const [page, setPage] = useState(0);
  const pairs = rows.flatMap(({ cells }) => cells);
  const shown = Math.min(page, Math.ceil(pairs.length / rowsAPage) - 1);
  return (
    <Box>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={matrix.label} sx={{ '& th, & td': { px: 1 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{columns.member}</TableCell>
              <TableCell>{columns.deputy}</TableCell>
              <TableCell>{columns.band}</TableCell>
              <TableCell>{columns.lastOn}</TableCell>
              <TableCell align="right">{columns.contacts}</TableCell>
              <TableCell align="right">{columns.openViews}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {pairs.slice(shown * rowsAPage, (shown + 1) * rowsAPage).map((cell) => (
              <TableRow
                key={`${cell.memberId} ${cell.deputyId}`}
                selected={cell.memberId === selected?.memberId && cell.deputyId === selected.deputyId}
              >
                <TableCell>{nameOf(cell.memberId)}</TableCell>
                <TableCell component="th" scope="row">
                  {onPick ? (
                    <Link
                      component="button"
                      type="button"
                      onClick={() => onPick(cell)}
                      sx={{ minHeight: 24 }}
                    >
                      {nameOf(cell.deputyId)}
                    </Link>
                  ) : (
                    nameOf(cell.deputyId)
                  )}
                </TableCell>
                <TableCell sx={isGap(cell) ? { color: 'warning.main', fontWeight: 600 } : null}>
                  {matrix.bands[bandOf(cell, asOf)](recentDays)}
                </TableCell>
                <TableCell>
                  {cell.lastOn === undefined ? matrix.neverMet : locale.kernel.date(cell.lastOn)}
                </TableCell>
                <TableCell align="right">{cell.contacts}</TableCell>
                <TableCell align="right">{cell.openViews}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {pairs.length > rowsAPage && (
        <TablePagination
          component="div"
          count={pairs.length}
          page={shown}
          rowsPerPage={rowsAPage}
          rowsPerPageOptions={[]}
          labelDisplayedRows={({ from, to, count }) => matrix.page(from, to, count)}
          getItemAriaLabel={(type) => (type === 'previous' || type === 'next' ? matrix.turn[type] : '')}
          onPageChange={(_, next) => setPage(next)}
        />
      )}
    </Box>
  );
}
