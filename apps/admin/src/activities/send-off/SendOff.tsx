import { useUi } from '@deputy-work/ui';
import { Box, Button, TextField, Typography } from '@mui/material';
import { isLocalDate } from '@deputy-work/rules';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { RecordOf } from '../../data/records.ts';
import { Refusal } from './Refusal.tsx';
import { useSendOff } from './use-send-off.ts';

/** Sends the team off on a day, or says which rules stand against it. */
export function SendOff() {
  const translate = useTranslate();
  const { asOf } = useUi();
  const activity = useRecordContext<RecordOf<'activities'>>();
  const [chosen, setChosen] = useState<string>();
  const { isDirty } = useFormState();
  const { mutate, isPending, error, variables } = useSendOff();
  if (!activity) return null;
  // A refusal is about the record as it was; once it has been saved anew, it may be out of date.
  const isCurrent = variables?.activity.version === activity.version;
  const on = chosen ?? activity.departsOn ?? asOf;
  return (
    <Box
      component="section"
      aria-label={translate('activities.sendOff.title')}
      sx={{ display: 'grid', gap: 1 }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <TextField
          type="date"
          size="small"
          label={translate('activities.sendOff.on')}
          value={on}
          onChange={({ target }) => setChosen(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ flex: 1 }}
        />
        <Button
          variant="contained"
          disabled={isDirty || isPending || !isLocalDate(on)}
          onClick={() => mutate({ activity, on })}
        >
          {translate('activities.sendOff.button')}
        </Button>
      </Box>
      <Typography variant="body2" color="text.secondary">
        {translate(isDirty ? 'activities.sendOff.saveFirst' : 'activities.sendOff.hint')}
      </Typography>
      {error && isCurrent && <Refusal error={error} />}
    </Box>
  );
}
