import { EmptyState, useUi } from '@deputy-work/ui';
import { Box, Pagination, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { pageOf } from '../../data/page-of.ts';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import type { PairingChooser } from '../use-pairing-choices.ts';
import { MemberLine } from './MemberLine.tsx';
import { filterMembers, memberShows, type MemberRow, type MemberShow } from './member-rows.ts';

const perPage = 12;

interface MembersProps {
  readonly rows: readonly MemberRow[];
  readonly chooser: PairingChooser;
  readonly usualCapacity: number;
}

/** The members with the deputies of today, found by name, page by page. */
export function Members({ rows, chooser, usualCapacity }: MembersProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const [show, setShow] = useState<MemberShow>('all');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(1);
  const found = useMemo(() => filterMembers(rows, { show, text }, nameOf), [rows, show, text, nameOf]);
  const { rows: shown, page, pages } = pageOf(found, asked, perPage);
  const { capacities } = chooser.choices;
  return (
    <Box component="section" aria-labelledby="pairing-members" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography component="h2" variant="h3" id="pairing-members">
        {translate('pairing.members.title', { smart_count: found.length })}
      </Typography>
      <Box role="search" aria-label={translate('pairing.members.search')} sx={searchRow}>
        <TextField
          type="search"
          size="small"
          label={translate('pairing.members.name')}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setAsked(1);
          }}
          sx={{ m: 0 }}
        />
        <NativeSelect
          label={translate('pairing.members.show')}
          value={show === 'all' ? undefined : show}
          none={translate('pairing.members.shows.all')}
          choices={memberShows
            .filter((one) => one !== 'all')
            .map((one) => [one, translate(`pairing.members.shows.${one}`)] as const)}
          onChange={(chosen) => {
            setShow(memberShows.find((one) => one === chosen) ?? 'all');
            setAsked(1);
          }}
        />
      </Box>
      {found.length === 0 && <EmptyState title={translate('pairing.members.none')} />}
      <Box component="ul" aria-labelledby="pairing-members" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((row) => (
          <MemberLine
            key={row.id}
            row={row}
            capacity={capacities[row.id]}
            usualCapacity={usualCapacity}
            onCapacity={(capacity) => chooser.setCapacityOf(row.id, capacity)}
            onLeaving={() => chooser.toggleLeaving(row.id)}
          />
        ))}
      </Box>
      {pages > 1 && (
        <Pagination
          size="small"
          count={pages}
          page={page}
          aria-label={translate('pairing.members.pages')}
          onChange={(_, next) => setAsked(next)}
        />
      )}
    </Box>
  );
}

const searchRow = { display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } };
