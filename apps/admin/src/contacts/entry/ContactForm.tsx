import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { findFieldErrors } from '../../data/problem.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';
import { SaveError } from '../../layout/SaveError.tsx';
import type { ContactRecords } from '../use-contact-records.ts';
import { completeContact, sideOf, type ContactDraft } from './contact-draft.ts';
import { ContactFields } from './ContactFields.tsx';
import { useKeepContact } from './use-keep-contact.ts';

interface ContactFormProps {
  readonly start: ContactDraft;
  readonly records: ContactRecords;
  /** The contact on record that is corrected; none when it is new. */
  readonly before?: RecordOf<'contacts'> | undefined;
  /** Whether it is settled who was in contact. */
  readonly isByFixed?: boolean;
  readonly onSaved: () => void;
}

/** Enters a contact, or corrects one: in the log and from the matrix. */
export function ContactForm({ start, records, before, isByFixed = false, onSaved }: ContactFormProps) {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const forget = useForget('contacts');
  const [draft, setDraft] = useState(start);
  const { mutate, isPending, error, reset } = useKeepContact(() => {
    if (!before) setDraft(start);
    onSaved();
  });
  const contact = completeContact(draft, sideOf(draft.by, records));
  const wrong = findFieldErrors(error) ?? {};
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (contact) mutate({ contact, before });
      }}
      sx={{ display: 'grid', gap: 1.5, pt: 1 }}
    >
      <ContactFields
        draft={draft}
        records={records}
        isByFixed={isByFixed}
        isWrong={(field) => field in wrong}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      {draft.on > asOf && (
        <Typography variant="body2" color="text.secondary">
          {translate('contacts.entry.later', { day: locale.kernel.date(asOf) })}
        </Typography>
      )}
      {error && (
        <SaveError
          error={error}
          nameOfField={(path) => translate(`contacts.fields.${path}`, { _: path })}
          onReload={() => void forget().then(reset)}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Button type="submit" variant="contained" disabled={!contact || isPending}>
          {translate('contacts.entry.save')}
        </Button>
        {!contact && (
          <Typography variant="body2" color="text.secondary">
            {translate(isByFixed ? 'contacts.entry.incompleteHere' : 'contacts.entry.incomplete')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
