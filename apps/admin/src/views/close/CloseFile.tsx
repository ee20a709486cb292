import { isLocalDate } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { LoopResource } from '../../data/deputy-work-provider.ts';
import { DayField } from '../../layout/DayField.tsx';
import { SaveError } from '../../layout/SaveError.tsx';
import type { LoopRecordOf } from '../loop-record.ts';
import { lacksWhenClosed } from './lacks-when-closed.ts';
import { dayAndButton } from '../day-and-button.ts';
import { useChangeRecord } from '../use-change-record.ts';

interface CloseFileProps {
  readonly collection: LoopResource;
  readonly record: LoopRecordOf;
  readonly onReload: () => void;
}

/** Closes the file of a view; says beforehand what the rules will find lacking then. */
export function CloseFile({ collection, record, onReload }: CloseFileProps) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  const [on, setOn] = useState<string>(asOf);
  const { mutate, isPending, error } = useChangeRecord(collection, record, 'views.close.done');
  const lacks = lacksWhenClosed(record, asOf).map((code) => locale.names[code] ?? code);
  const last = record.steps.at(-1)?.on ?? on;
  const isEarly = on < last;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {lacks.length > 0 ? (
        <Alert severity="warning">
          {translate('views.close.lacks', { what: locale.kernel.list(lacks) })}
        </Alert>
      ) : (
        <Typography>{translate('views.close.complete')}</Typography>
      )}
      <Box sx={dayAndButton}>
        <DayField label={translate('views.close.on')} value={on} isWrong={isEarly} onChange={setOn} />
        <Button
          variant="outlined"
          disabled={!isLocalDate(on) || isEarly || isPending}
          onClick={() => mutate({ closedOn: on })}
        >
          {translate('views.close.button')}
        </Button>
      </Box>
      {isEarly && (
        <Typography variant="body2" color="error">
          {translate('views.close.early', { day: locale.kernel.date(last) })}
        </Typography>
      )}
      {Boolean(error) && (
        <SaveError
          error={error}
          nameOfField={(field) => translate(`views.fields.${field}`, { _: field })}
          onReload={onReload}
        />
      )}
    </Box>
  );
}
