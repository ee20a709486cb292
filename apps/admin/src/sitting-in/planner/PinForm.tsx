import type { SittingInPin, SittingInWishes } from '@deputy-work/meetings/planners';
import { useUi } from '@deputy-work/ui';
import { Autocomplete, Box, Button, MenuItem, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { filterDeputies, type DeputyChoice } from '../../data/deputy-choice.ts';

interface PinFormProps {
  readonly wishes: SittingInWishes;
  readonly onPin: (pin: SittingInPin) => void;
}

/** Picks a deputy and a meeting, and pins the two. */
export function PinForm({ wishes: { deputies, meetings }, onPin }: PinFormProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const [deputy, setDeputy] = useState<DeputyChoice | null>(null);
  const [meetingId, setMeetingId] = useState('');
  const choices = useMemo(
    (): DeputyChoice[] =>
      deputies.map(({ id, electoralUnitId }) => {
        const group = nameOf(electoralUnitId);
        return { id, group, label: translate('sittingIn.pins.choice', { deputy: nameOf(id), unit: group }) };
      }),
    [deputies, nameOf, translate],
  );
  const isOffered = meetings.some(({ id }) => id === meetingId);
  return (
    <Box
      component="form"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!deputy || !isOffered) return;
        onPin({ deputyId: deputy.id, meetingId });
        setDeputy(null);
      }}
    >
      <Autocomplete
        size="small"
        options={choices}
        value={deputy}
        filterOptions={filterDeputies}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        noOptionsText={translate('sittingIn.pins.noDeputy')}
        onChange={(_, next) => setDeputy(next)}
        renderInput={(params) => (
          <TextField {...params} variant="outlined" label={translate('sittingIn.pins.deputy')} />
        )}
        sx={{ flex: '1 1 16em' }}
      />
      <TextField
        select
        size="small"
        variant="outlined"
        label={translate('sittingIn.pins.meeting')}
        value={isOffered ? meetingId : ''}
        onChange={({ target }) => setMeetingId(target.value)}
        sx={{ flex: '1 1 16em' }}
      >
        {meetings.map(({ id }) => (
          <MenuItem key={id} value={id}>
            {nameOf(id)}
          </MenuItem>
        ))}
      </TextField>
      <Button type="submit" variant="outlined" disabled={!deputy || !isOffered}>
        {translate('sittingIn.pins.add')}
      </Button>
    </Box>
  );
}
