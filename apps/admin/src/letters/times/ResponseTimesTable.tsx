import { deriveResponseTimes, type Letter } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';

/** How long each handling unit took to answer letters: in the middle, and nine times in ten. */
export function ResponseTimesTable({ letters }: { readonly letters: readonly Letter[] }) {
  const translate = useTranslate();
  const { asOf, nameOf } = useUi();
  const times = useMemo(() => deriveResponseTimes(letters, { asOf }), [letters, asOf]);
  const words = (name: string) => translate(`letters.times.${name}`);
  if (times.length === 0) return <Typography color="text.secondary">{words('none')}</Typography>;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {words('hint')}
      </Typography>
      <Table size="small" aria-label={words('title')} sx={{ '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{words('body')}</TableCell>
            {(['replied', 'open', 'median', 'percentile90'] as const).map((column) => (
              <TableCell key={column} align="right">
                {words(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {times.map(({ bodyId, replied, open, median, percentile90 }) => (
            <TableRow key={bodyId}>
              <TableCell component="th" scope="row">
                {bodyId === '' ? words('nobody') : nameOf(bodyId)}
              </TableCell>
              <TableCell align="right">{replied}</TableCell>
              <TableCell align="right">{open}</TableCell>
              <TableCell align="right">{median ?? '–'}</TableCell>
              <TableCell align="right">{percentile90 ?? '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
