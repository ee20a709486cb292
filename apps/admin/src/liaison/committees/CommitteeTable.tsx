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

const columns = ['name', 'contacts', 'lastOn', 'report', 'enter'] as const;

/** Committees line by line; each leads to its contacts in the log, and to the entry of another. */
export function CommitteeTable({ rows, filter }: CommitteeTableProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const words = (name: string, told: Readonly<Record<string, unknown>> = {}) =>
    translate(`liaison.committees.${name}`, told);
  const missing = { color: 'warning.main', fontWeight: 600 };
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
              <TableCell component="th" scope="row" sx={{ minWidth: '9em' }}>
                <Link href={`#${contactsHref({ by: bodyId })}`}>{nameOf(bodyId)}</Link>
              </TableCell>
              <TableCell sx={contacts === 0 ? missing : null}>
                {contacts === 0 ? words('noContact') : words('contacts', { smart_count: contacts, deputies })}
              </TableCell>
              <TableCell>{lastOn === undefined ? words('never') : locale.kernel.date(lastOn)}</TableCell>
              <TableCell>
                {reportedOn === undefined ? words('noReport') : locale.kernel.date(reportedOn)}
              </TableCell>
              <TableCell>
                <Link
                  href={`#${liaisonHref({ ...filter, committee: bodyId })}`}
                  aria-label={words('entry', { committee: nameOf(bodyId) })}
                >
                  {words('enter')}
                </Link>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
