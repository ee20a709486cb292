import type { LocalDate } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

interface MeetingChoiceProps {
  readonly id: string;
  readonly opensOn: LocalDate | undefined;
  readonly seatsOnRecord: number | undefined;
  /** In place of those on record. */
  readonly seatsWanted: number | undefined;
  /** Undefined while nobody knows how many seats there are. */
  readonly seatsLeft: number | undefined;
  readonly isPlanned: boolean;
  readonly onToggle: () => void;
  readonly onSeats: (seats: number | undefined) => void;
}

/** What is typed as a number of seats; an empty field means those on record. */
const readSeats = (typed: string) => (/^\d{1,4}$/.test(typed) ? Number(typed) : undefined);

/** One meeting that can be planned for. */
export function MeetingChoice(props: MeetingChoiceProps) {
  const { id, opensOn, seatsOnRecord, seatsWanted, seatsLeft, isPlanned, onToggle, onSeats } = props;
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const name = nameOf(id);
  // While one types, the field may be empty; left empty, it goes back to the seats on record.
  const [typed, setTyped] = useState<string>();
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, py: 0.5 }}
    >
      <FormControlLabel
        control={<Checkbox checked={isPlanned} onChange={onToggle} size="small" />}
        label={name}
        sx={{ flex: '1 1 16em' }}
      />
      <Typography variant="body2" color="text.secondary" sx={{ minWidth: '8em' }}>
        {opensOn !== undefined && locale.kernel.date(opensOn)}
      </Typography>
      <TextField
        type="number"
        size="small"
        label={translate('sittingIn.meetings.seats')}
        variant="outlined"
        value={typed ?? seatsWanted ?? seatsOnRecord ?? ''}
        onChange={({ target }) => {
          setTyped(target.value);
          const seats = readSeats(target.value);
          onSeats(seats === seatsOnRecord ? undefined : seats);
        }}
        onBlur={() => setTyped(undefined)}
        slotProps={{
          htmlInput: { min: 0, 'aria-label': translate('sittingIn.meetings.seatsOf', { meeting: name }) },
          inputLabel: { shrink: true },
        }}
        sx={{ width: 112 }}
      />
      <Typography variant="body2" color="text.secondary" sx={{ minWidth: '7em' }}>
        {seatsLeft === undefined
          ? translate('sittingIn.meetings.noSeats')
          : translate('sittingIn.meetings.left', { smart_count: seatsLeft })}
      </Typography>
    </Box>
  );
}
