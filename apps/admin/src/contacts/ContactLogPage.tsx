import { LoadingState, useUi } from '@deputy-work/ui';
import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { ContactPanel } from './ContactPanel.tsx';
import { contactsHref, readContactsFilter } from './contacts-filter.ts';
import { logOf } from './log/contact-log.ts';
import { ContactFilters } from './log/ContactFilters.tsx';
import { ContactLog } from './log/ContactLog.tsx';
import { useContactRecords, type ContactRecords } from './use-contact-records.ts';

/** `/contacts`: who was in contact with whom, the newest first (联系记录). */
export function ContactLogPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { records, error, refetch } = useContactRecords();
  return (
    <Page
      title={translate('contacts.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('contacts.intro', { day: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!records && !error && <LoadingState lines={8} />}
      {records && <LogDesk records={records} />}
    </Page>
  );
}

function LogDesk({ records }: { readonly records: ContactRecords }) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const filter = useMemo(() => readContactsFilter(search), [search]);
  const log = useMemo(() => logOf(records.contacts, filter), [records, filter]);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1.5, mb: 2 }}>
        <ContactFilters filter={filter} contacts={records.contacts} />
        <Button
          component={Link}
          to={contactsHref({ ...filter, contact: 'new' })}
          variant="contained"
          startIcon={<AddIcon />}
          sx={{ ml: 'auto', minHeight: 40 }}
        >
          {translate('contacts.entry.open')}
        </Button>
      </Box>
      <ContactLog log={log} filter={filter} />
      {filter.contact !== undefined && (
        <ContactPanel key={filter.contact} contactId={filter.contact} filter={filter} records={records} />
      )}
    </>
  );
}
