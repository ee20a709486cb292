import { EmptyState, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { PanelDialog } from '../layout/PanelDialog.tsx';
import { contactsHref, type ContactsFilter } from './contacts-filter.ts';
import { emptyContact, toDraft } from './entry/contact-draft.ts';
import { ContactForm } from './entry/ContactForm.tsx';
import { RemoveContact } from './entry/RemoveContact.tsx';
import { ContactLine } from './log/ContactLine.tsx';
import type { ContactRecords } from './use-contact-records.ts';

interface ContactPanelProps {
  /** The contact that is open, or `new`. */
  readonly contactId: string;
  readonly filter: ContactsFilter;
  readonly records: ContactRecords;
}

/** Enters a contact, or corrects or deletes one. Closing it leads back to the log as it was. */
export function ContactPanel({ contactId, filter, records }: ContactPanelProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const navigate = useNavigate();
  const close = () => void navigate(contactsHref({ ...filter, contact: undefined }));
  const contact = records.contacts.find(({ id }) => id === contactId);
  if (contactId === 'new') {
    return (
      <PanelDialog title={translate('contacts.entry.title')} onClose={close}>
        <ContactForm
          start={emptyContact(asOf, filter.by, filter.deputy === undefined ? [] : [filter.deputy])}
          records={records}
          onSaved={close}
        />
      </PanelDialog>
    );
  }
  return (
    <PanelDialog title={translate('contacts.entry.correct')} onClose={close}>
      {!contact && <EmptyState title={translate('contacts.entry.unknown')} />}
      {contact && (
        <>
          <section>
            <Typography component="h3" variant="h3">
              {translate('contacts.entry.onRecord')}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              <ContactLine contact={contact} />
            </Box>
          </section>
          <ContactForm start={toDraft(contact)} records={records} before={contact} onSaved={close} />
          <RemoveContact
            contact={contact}
            views={records.views.filter(({ occasionId }) => occasionId === contact.id).length}
            onRemoved={close}
          />
        </>
      )}
    </PanelDialog>
  );
}
