import { useUi } from '@deputy-work/ui';
import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { contactsHref } from '../../contacts/contacts-filter.ts';
import { liaisonHref, type LiaisonFilter } from '../liaison-filter.ts';
import type { CommitteeRow } from './committee-rows.ts';

interface CommitteeTableProps {
  readonly rows: readonly CommitteeRow[];
  readonly filter: LiaisonFilter;
}

const columns = ['name', 'contacts', 'report'] as const;

/** Committees line by line; each leads to its contacts in the log, and to the entry of another. */
export function CommitteeTable({ rows, filter }: CommitteeTableProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const words = (name: string, told: Readonly<Record<string, unknown>> = {}) =>
    translate(`liaison.committees.${name}`, told);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={words('label')} sx={{ '& th, & td': { px: 1 } }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{words(`columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ bodyId, contacts, deputies, lastOn, reportedOn }) => (
            <TableRow key={bodyId}>
              <TableCell component="th" scope="row">
                <Link href={`#${contactsHref({ by: bodyId })}`} sx={{ display: 'block', py: 0.25 }}>
                  {nameOf(bodyId)}
                </Link>
                <Link
                  href={`#${liaisonHref({ ...filter, committee: bodyId })}`}
                  aria-label={words('entry', { committee: nameOf(bodyId) })}
                  variant="body2"
                  sx={{ display: 'inline-block', py: 0.25 }}
                >
                  {words('enter')}
                </Link>
              </TableCell>
              <TableCell>
                <Box sx={contacts === 0 ? { color: 'warning.main', fontWeight: 600 } : null}>
                  {contacts === 0
                    ? words('noContact')
                    : words('contacts', { smart_count: contacts, deputies })}
                </Box>
                <Box sx={{ color: 'text.secondary' }}>
                  {lastOn === undefined
                    ? words('never')
                    : words('lastOn', { day: locale.kernel.date(lastOn) })}
                </Box>
              </TableCell>
              <TableCell>
                {reportedOn === undefined ? words('noReport') : locale.kernel.date(reportedOn)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
