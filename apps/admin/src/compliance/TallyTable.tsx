import { outcomes, type Tally } from '@deputy-work/rules';
import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { addTallies, OutcomeMark, useUi, worstFirst } from '@deputy-work/ui';
import { complianceHref, type ComplianceFilter } from './compliance-filter.ts';
import { TallyCells } from './TallyCells.tsx';

/** On a phone a rule takes a line of its own, above its numbers. */
const onPhone = {
  '& tr': { display: 'grid', gridTemplateColumns: `repeat(${outcomes.length}, 1fr)`, alignItems: 'end' },
  '& th[scope="row"], & thead th:first-of-type': { gridColumn: '1 / -1', borderBottom: 0, pb: 0 },
  '& td, & th': { px: 1, textAlign: 'left' },
  '& thead th > span': { flexDirection: 'column', alignItems: 'start', whiteSpace: 'normal', fontSize: 12 },
};

interface TallyTableProps {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly filter: ComplianceFilter;
}

/** Rules by outcomes; every number that isn't zero is a link to its subjects. */
export function TallyTable({ tallies, filter }: TallyTableProps) {
  const translate = useTranslate();
  const { locale } = useUi();
  return (
    <Table
      size="small"
      aria-label={translate('compliance.table.caption')}
      sx={(theme) => ({
        bgcolor: 'background.paper',
        mb: 3,
        '& td, & thead th + th': { px: 1 },
        [theme.breakpoints.down('sm')]: onPhone,
      })}
    >
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {translate('compliance.table.rule')}
          </TableCell>
          {worstFirst.map((outcome) => (
            <TableCell key={outcome} component="th" scope="col" align="right">
              <OutcomeMark outcome={outcome} />
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {Object.entries(tallies).map(([rule, tally]) => {
          const title = locale.rules[rule]?.title ?? rule;
          const isSelected = filter.rule === rule && filter.outcome === undefined;
          return (
            <TableRow key={rule} hover selected={filter.rule === rule}>
              <TableCell component="th" scope="row">
                <Link
                  component={RouterLink}
                  to={complianceHref({ ...filter, rule, outcome: undefined, page: undefined })}
                  aria-current={isSelected ? 'true' : undefined}
                >
                  {title}
                </Link>
              </TableCell>
              <TallyCells tally={tally} filter={filter} rule={rule} title={title} />
            </TableRow>
          );
        })}
        <TableRow>
          <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
            {translate('compliance.table.total')}
          </TableCell>
          <TallyCells
            tally={addTallies(Object.values(tallies))}
            filter={filter}
            rule={undefined}
            title={translate('compliance.table.total')}
          />
        </TableRow>
      </TableBody>
    </Table>
  );
}
