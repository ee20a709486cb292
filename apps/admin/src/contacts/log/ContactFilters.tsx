import { contactManners } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box, Link } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { RecordOf } from '../../data/records.ts';
import { ChoiceField } from '../../layout/ChoiceField.tsx';
import { DayField } from '../../layout/DayField.tsx';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import { contactsHref, manners, type ContactsFilter } from '../contacts-filter.ts';

interface ContactFiltersProps {
  readonly filter: ContactsFilter;
  readonly contacts: readonly RecordOf<'contacts'>[];
}

/** Filters by member or committee, deputy, manner and period. They are kept in the address. */
export function ContactFilters({ filter, contacts }: ContactFiltersProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const navigate = useNavigate();
  const { by, deputies } = useMemo(() => {
    const toChoices = (ids: readonly string[]) =>
      [...new Set(ids)].map((id) => ({ id, label: nameOf(id), group: '' }));
    return {
      by: toChoices(contacts.flatMap(({ memberId, bodyId }) => memberId ?? bodyId ?? [])),
      deputies: toChoices(contacts.flatMap(({ deputyIds }) => deputyIds)),
    };
  }, [contacts, nameOf]);
  const change = (part: ContactsFilter) =>
    void navigate(contactsHref({ ...filter, ...part, page: undefined }), { replace: true });
  const words = (name: string) => translate(`contacts.filter.${name}`);
  const isFiltered = contactsHref({ ...filter, page: undefined, contact: undefined }) !== '/contacts';
  return (
    <Box
      role="search"
      aria-label={words('label')}
      sx={{
        flex: 1,
        minWidth: { xs: '100%', sm: 0 },
        display: 'grid',
        gap: 1,
        alignItems: 'center',
        gridTemplateColumns: {
          xs: 'repeat(2, minmax(0, 1fr))',
          md: '1.4fr 1.2fr 1.2fr 9.5em 9.5em auto',
        },
      }}
    >
      <ChoiceField
        label={words('by')}
        choices={by}
        value={filter.by}
        none={words('nobody')}
        onChange={(id) => change({ by: id })}
      />
      <ChoiceField
        label={words('deputy')}
        choices={deputies}
        value={filter.deputy}
        none={words('nobody')}
        onChange={(deputy) => change({ deputy })}
      />
      <NativeSelect
        label={words('manner')}
        value={filter.manner}
        none={words('all')}
        choices={manners.map((code) => [code, contactManners[code].label[locale.kernel.code]])}
        onChange={(value) => change({ manner: manners.find((code) => code === value) })}
      />
      <DayField label={words('from')} value={filter.from ?? ''} onChange={(from) => change({ from })} />
      <DayField label={words('to')} value={filter.to ?? ''} onChange={(to) => change({ to })} />
      {isFiltered && (
        <Link component={RouterLink} to="/contacts" variant="body2">
          {words('clear')}
        </Link>
      )}
    </Box>
  );
}
