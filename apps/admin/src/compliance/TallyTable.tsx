import type { Tally } from '@deputy-work/rules';
import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { OutcomeMark, worstFirst } from '../findings/index.ts';
import { useDomainLocale } from '../i18n/use-domain-locale.ts';
import { addTallies } from '../plan/standing.ts';
import { complianceHref, type ComplianceFilter } from './compliance-filter.ts';
import { TallyCells } from './TallyCells.tsx';

interface TallyTableProps {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly filter: ComplianceFilter;
}

/** Rules by outcomes; every number that isn't zero is a link to its subjects. */
export function TallyTable({ tallies, filter }: TallyTableProps) {
  const translate = useTranslate();
  const locale = useDomainLocale();
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={translate('compliance.table.scroll')}
      sx={{ overflowX: 'auto', contain: 'inline-size', bgcolor: 'background.paper', mb: 3 }}
    >
      <Table size="small" aria-label={translate('compliance.table.caption')}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col">
              {translate('compliance.table.rule')}
            </TableCell>
            {worstFirst.map((outcome) => (
              <TableCell key={outcome} component="th" scope="col" align="right">
                <OutcomeMark outcome={outcome} locale={locale} />
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
                <TableCell component="th" scope="row" sx={{ minWidth: 160 }}>
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
    </Box>
  );
}
