import type { LiaisonPin, LiaisonWishes } from '@deputy-work/liaison/planners';
import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { filterDeputies, type DeputyChoice } from '../data/deputy-choice.ts';
import { useDeputyChoices } from './use-deputy-choices.ts';

interface PairPinFormProps {
  readonly wishes: LiaisonWishes;
  readonly onPin: (pin: LiaisonPin) => void;
}

/** Picks a deputy and a member, and pins the two. */
export function PairPinForm({ wishes: { deputies, members }, onPin }: PairPinFormProps) {
  const translate = useTranslate();
  const [deputy, setDeputy] = useState<DeputyChoice | null>(null);
  const [member, setMember] = useState<DeputyChoice | null>(null);
  const isWhole = deputy !== null && member !== null && deputy.id !== member.id;
  return (
    <Box
      component="form"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        onPin({ deputyId: deputy.id, memberId: member.id });
        setDeputy(null);
      }}
    >
      <Picker
        label={translate('pairing.pins.deputy')}
        choices={useDeputyChoices(deputies)}
        chosen={deputy}
        onChoose={setDeputy}
      />
      <Picker
        label={translate('pairing.pins.member')}
        choices={useDeputyChoices(members)}
        chosen={member}
        onChoose={setMember}
      />
      <Button type="submit" variant="outlined" disabled={!isWhole}>
        {translate('pairing.pins.add')}
      </Button>
    </Box>
  );
}

interface PickerProps {
  readonly label: string;
  readonly choices: readonly DeputyChoice[];
  readonly chosen: DeputyChoice | null;
  readonly onChoose: (choice: DeputyChoice | null) => void;
}

function Picker({ label, choices, chosen, onChoose }: PickerProps) {
  const translate = useTranslate();
  return (
    <Autocomplete
      size="small"
      options={choices}
      value={chosen}
      filterOptions={filterDeputies}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      noOptionsText={translate('pairing.pins.noDeputy')}
      onChange={(_, next) => onChoose(next)}
      renderInput={(params) => <TextField {...params} variant="outlined" label={label} />}
      sx={{ flex: '1 1 16em' }}
    />
  );
}
