import type { PairingRecords } from '@deputy-work/liaison/planners';
import { isInOffice } from '@deputy-work/congress';
import { useUi } from '@deputy-work/ui';
import { Autocomplete, Box, Chip, TextField, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { filterDeputies, type DeputyChoice } from '../data/deputy-choice.ts';
import { useDeputyChoices } from './use-deputy-choices.ts';
import type { PairingChooser } from './use-pairing-choices.ts';

interface AddedDeputiesProps {
  readonly records: PairingRecords;
  readonly chooser: PairingChooser;
}

/** Deputies who never had a member and are to have one. */
export function AddedDeputies({ records, chooser }: AddedDeputiesProps) {
  const translate = useTranslate();
  const { asOf, nameOf } = useUi();
  const { addedIds } = chooser.choices;
  const open = useMemo(() => {
    const assigned = new Set([...records.assignments.map(({ deputyId }) => deputyId), ...addedIds]);
    return records.deputies.filter((deputy) => !assigned.has(deputy.id) && isInOffice(deputy, asOf));
  }, [records, addedIds, asOf]);
  const choices = useDeputyChoices(open);
  return (
    <Box component="section" aria-labelledby="pairing-added" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="subtitle1" id="pairing-added" sx={{ fontWeight: 600 }}>
        {translate('pairing.added.title', { smart_count: addedIds.length })}
      </Typography>
      <Autocomplete<DeputyChoice>
        key={addedIds.length}
        size="small"
        options={choices}
        value={null}
        filterOptions={filterDeputies}
        noOptionsText={translate('pairing.pins.noDeputy')}
        onChange={(_, chosen) => {
          if (chosen) chooser.toggleAdded(chosen.id);
        }}
        renderInput={(params) => (
          <TextField {...params} variant="outlined" label={translate('pairing.added.deputy')} />
        )}
        sx={{ maxWidth: '26em' }}
      />
      {addedIds.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {addedIds.map((id) => (
            <Chip
              key={id}
              label={nameOf(id)}
              onDelete={() => chooser.toggleAdded(id)}
              aria-label={translate('pairing.added.remove', { deputy: nameOf(id) })}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
