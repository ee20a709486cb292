import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';
import { SaveError } from '../../layout/SaveError.tsx';
import { useRemoveContact } from './use-remove-contact.ts';

interface RemoveContactProps {
  readonly contact: RecordOf<'contacts'>;
  /** Views that came with the contact: without it nobody could tell where they came from. */
  readonly views: number;
  readonly onRemoved: () => void;
}

/** Deletes a contact that was entered wrongly, after asking once more; not one that views came with. */
export function RemoveContact({ contact, views, onRemoved }: RemoveContactProps) {
  const translate = useTranslate();
  const forget = useForget('contacts');
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error, reset } = useRemoveContact(onRemoved);
  if (views > 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('contacts.remove.hasViews', { smart_count: views })}
      </Typography>
    );
  }
  return (
    <>
      {error && (
        <SaveError error={error} nameOfField={(path) => path} onReload={() => void forget().then(reset)} />
      )}
      <Button
        color="error"
        disabled={isPending}
        onClick={() => setAsking(true)}
        sx={{ justifySelf: 'start' }}
      >
        {translate('contacts.remove.open')}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={translate('contacts.remove.title')}
        content={translate('contacts.remove.content')}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          mutate(contact);
        }}
      />
    </>
  );
}
