import { Box, Button, Typography } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { PanelDialog } from '../../layout/PanelDialog.tsx';
import { SaveError } from '../../layout/SaveError.tsx';
import { lettersHref, type LettersFilter } from '../letters-filter.ts';
import { completeLetter, type LetterDraft } from './letter-draft.ts';
import { LetterFields } from './LetterFields.tsx';
import { useLogLetter } from './use-log-letter.ts';

interface LetterEntryProps {
  readonly filter: LettersFilter;
  /** Whose letters these are, when nothing else is chosen. */
  readonly congressId: string | undefined;
}

/** Enters a letter that has come in, in the ledger the same day or not. */
export function LetterEntry({ filter, congressId }: LetterEntryProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<LetterDraft>({
    congressId,
    deputyId: undefined,
    on: asOf,
    summary: '',
    isEntered: true,
  });
  const close = () => void navigate(lettersHref({ ...filter, letter: undefined }));
  const { mutate, isPending, error } = useLogLetter(close);
  const letter = completeLetter(draft);
  const words = (name: string) => translate(`letters.entry.${name}`);
  return (
    <PanelDialog title={words('title')} onClose={close}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (letter) mutate(letter);
        }}
        sx={{ display: 'grid', gap: 1.5, pt: 1 }}
      >
        <LetterFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
        {Boolean(error) && (
          <SaveError
            error={error}
            nameOfField={(field) => translate(`letters.entry.${field}`, { _: field })}
          />
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <Button type="submit" variant="contained" disabled={!letter || isPending}>
            {words('save')}
          </Button>
          <Button onClick={close}>{words('cancel')}</Button>
          {!letter && (
            <Typography variant="body2" color="text.secondary">
              {words('incomplete')}
            </Typography>
          )}
        </Box>
      </Box>
    </PanelDialog>
  );
}
