import { isInOffice } from '@deputy-work/congress';
import type { PairingRecords } from '@deputy-work/liaison/planners';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useDeputyChoices } from '../data/use-deputy-choices.ts';
import { ChoicesField } from '../layout/ChoicesField.tsx';
import type { PairingChooser } from './use-pairing-choices.ts';

interface AddedDeputiesProps {
  readonly records: PairingRecords;
  readonly congressId: string;
  readonly chooser: PairingChooser;
}

/** Deputies who never had a member and are to have one. */
export function AddedDeputies({ records, congressId, chooser }: AddedDeputiesProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { addedIds } = chooser.choices;
  const all = useDeputyChoices(congressId);
  const choices = useMemo(() => {
    const assigned = new Set(records.assignments.map(({ deputyId }) => deputyId));
    const open = records.deputies.filter((deputy) => !assigned.has(deputy.id) && isInOffice(deputy, asOf));
    const openIds = new Set(open.map(({ id }) => id));
    return all.filter(({ id }) => openIds.has(id));
  }, [records, all, asOf]);
  return (
    <Box component="section" aria-labelledby="pairing-added" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="subtitle1" id="pairing-added" sx={{ fontWeight: 600 }}>
        {translate('pairing.added.title', { smart_count: addedIds.length })}
      </Typography>
      <Box sx={{ maxWidth: '40em' }}>
        <ChoicesField
          label={translate('pairing.added.deputies')}
          choices={choices}
          values={addedIds}
          none={translate('pairing.pins.noDeputy')}
          onChange={chooser.setAdded}
        />
      </Box>
    </Box>
  );
}
