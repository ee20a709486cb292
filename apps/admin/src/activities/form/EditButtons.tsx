import {
  DeleteWithConfirmButton,
  SaveButton,
  useEditContext,
  useNotify,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { Box } from '@mui/material';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { findFieldErrors, isStale } from '../../data/problem.ts';
import type { RecordOf } from '../../data/records.ts';
import { useErrorWords } from '../../data/use-error-words.ts';
import { useForget } from '../../data/use-forget.ts';
import { Conflict } from './Conflict.tsx';

/** Save; and for a draft that has not left, delete. */
export function EditButtons() {
  const translate = useTranslate();
  const notify = useNotify();
  const errorWords = useErrorWords();
  const { reset } = useFormContext();
  const forgetActivities = useForget('activities');
  const { record } = useEditContext<RecordOf<'activities'>>();
  const [hasConflict, setConflict] = useState(false);
  const onSuccess = async (saved: RaRecord) => {
    // From here on nothing is typed and unsaved.
    reset(saved);
    notify('activities.edit.saved', { type: 'success' });
    await forgetActivities();
  };
  const onError = (error: unknown) => {
    if (isStale(error)) setConflict(true);
    else if (!findFieldErrors(error)) notify(errorWords(error).message, { type: 'error' });
  };
  const title = record?.title ?? '';
  return (
    <>
      {hasConflict && <Conflict onReloaded={() => setConflict(false)} />}
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <SaveButton type="button" label="activities.save.edit" mutationOptions={{ onSuccess, onError }} />
        {record?.departedOn === undefined && (
          <DeleteWithConfirmButton
            mutationMode="pessimistic"
            confirmTitle={translate('activities.remove.title', { title })}
            confirmContent="activities.remove.content"
            successMessage="activities.edit.deleted"
          />
        )}
      </Box>
    </>
  );
}
