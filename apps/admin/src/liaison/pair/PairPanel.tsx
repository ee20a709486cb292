import type { MatrixCell } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { contactsHref } from '../../contacts/contacts-filter.ts';
import { emptyContact } from '../../contacts/entry/contact-draft.ts';
import { ContactForm } from '../../contacts/entry/ContactForm.tsx';
import { logOf } from '../../contacts/log/contact-log.ts';
import { ContactLine } from '../../contacts/log/ContactLine.tsx';
import { CorrectLink } from '../../contacts/log/CorrectLink.tsx';
import { PanelDialog } from '../../layout/PanelDialog.tsx';
import type { LiaisonDeskRecords } from '../use-liaison-desk-records.ts';
import { openViewsOf } from './open-views.ts';
import { OpenViews } from './OpenViews.tsx';

interface PairPanelProps {
  readonly cell: MatrixCell;
  readonly year: number;
  readonly records: LiaisonDeskRecords;
  readonly onClose: () => void;
}

/** A member and a deputy: their contacts, the views that still wait for a reply, and room to enter another contact. */
export function PairPanel({ cell, year, records, onClose }: PairPanelProps) {
  const translate = useTranslate();
  const { locale, nameOf, asOf } = useUi();
  const { memberId, deputyId, lastOn } = cell;
  const contacts = logOf(records.contacts, { by: memberId, deputy: deputyId });
  const told =
    lastOn === undefined
      ? translate('liaison.pair.never')
      : translate('liaison.pair.lastOn', {
          day: locale.kernel.date(lastOn),
          year,
          smart_count: cell.contacts,
        });
  return (
    <PanelDialog
      title={translate('liaison.pair.title', { member: nameOf(memberId), deputy: nameOf(deputyId) })}
      onClose={onClose}
    >
      <Typography>{told}</Typography>
      <section aria-labelledby="pair-entry">
        <Typography component="h3" variant="h3" id="pair-entry">
          {translate('contacts.entry.title')}
        </Typography>
        <ContactForm
          start={emptyContact(asOf, memberId, [deputyId])}
          records={records}
          isByFixed
          onSaved={() => undefined}
        />
      </section>
      {cell.openViews > 0 && <OpenViews views={openViewsOf(cell, records, asOf)} />}
      {contacts.length > 0 && (
        <section aria-labelledby="pair-contacts">
          <Typography component="h3" variant="h3" id="pair-contacts">
            {translate('liaison.pair.contacts')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {contacts.map((contact) => (
              <ContactLine key={contact.id} contact={contact} hideWho>
                <CorrectLink contact={contact} href={contactsHref({ by: memberId, contact: contact.id })} />
              </ContactLine>
            ))}
          </Box>
        </section>
      )}
    </PanelDialog>
  );
}
