import { alpha, Table, TableBody, TableCell, TableHead, TableRow, type Theme } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { tenthsOf } from '../tenths-of.ts';
import { coverageStandings, type GroupCoverage } from './group-coverage.ts';

export interface CoverageTableProps {
  readonly groups: readonly GroupCoverage[];
}

/** The warmer the ground, the more is still to be done; the number says it too. */
const warmth = (part: number, whole: number) => (theme: Theme) => ({
  bgcolor: alpha(theme.palette.warning.main, whole === 0 ? 0 : (part / whole) * 0.3),
});

/** Coverage by electoral unit: a table of numbers whose grounds show at a glance where most is left to do. */
export function CoverageTable({ groups }: CoverageTableProps) {
  const {
    nameOf,
    words: { sittingIn: words },
  } = useUi();
  return (
    <Table
      size="small"
      aria-label={words.groups.title(groups.length)}
      sx={{
        '& td, & th': { px: { xs: 0.5, sm: 1 }, py: 0.25, lineHeight: 1.6 },
        '& thead th': { overflowWrap: 'normal', fontSize: { xs: 12, sm: 14 } },
        '& td': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
      }}
    >
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {words.groups.group}
          </TableCell>
          <TableCell component="th" scope="col" align="right">
            {words.groups.grassRoots}
          </TableCell>
          {coverageStandings.map((standing) => (
            <TableCell key={standing} component="th" scope="col" align="right">
              {words.coverage.standings[standing]}
            </TableCell>
          ))}
          <TableCell component="th" scope="col" align="right">
            {words.groups.share}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {groups.map(({ groupId, grassRoots, ...counts }) => (
          <TableRow key={groupId}>
            <TableCell component="th" scope="row">
              {nameOf(groupId)}
            </TableCell>
            <TableCell align="right">{grassRoots}</TableCell>
            {coverageStandings.map((standing) => (
              <TableCell
                key={standing}
                align="right"
                sx={standing === 'toInvite' ? warmth(counts.toInvite, grassRoots) : null}
              >
                {counts[standing]}
              </TableCell>
            ))}
            <TableCell align="right">{words.groups.percent(tenthsOf(counts.covered, grassRoots))}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
