import { chairpersonsMinimum } from '@deputy-work/liaison';
import { valueOn } from '@deputy-work/rules';
import { CitationInline, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CountField } from './members/CountField.tsx';
import type { PairingChooser } from './use-pairing-choices.ts';

interface BoundsProps {
  readonly chooser: PairingChooser;
  readonly usualCapacity: number;
}

/** How many deputies members are to have. What the rule sets can't be changed here; the rest is the office's choice, and said to be one. */
export function Bounds({ chooser, usualCapacity }: BoundsProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const minimum = valueOn(chairpersonsMinimum, asOf);
  const { choices, setMinimum, setCapacity } = chooser;
  return (
    <Box component="section" aria-labelledby="pairing-bounds" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography component="h3" variant="subtitle1" id="pairing-bounds" sx={{ fontWeight: 600 }}>
        {translate('pairing.bounds.title')}
      </Typography>
      <Typography variant="body2">
        {minimum.known
          ? translate('pairing.bounds.chairpersons', { smart_count: minimum.value })
          : translate('pairing.bounds.noChairpersons')}{' '}
        {minimum.known &&
          minimum.basis.map((citation) => (
            <CitationInline key={citation.instrument.id} citation={citation} />
          ))}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <CountField
          label={translate('pairing.bounds.minimum')}
          name={translate('pairing.bounds.minimumName')}
          value={choices.minimum}
          onChange={setMinimum}
        />
        <CountField
          label={translate('pairing.bounds.capacity')}
          name={translate('pairing.bounds.capacityName')}
          value={choices.capacity}
          placeholder={String(usualCapacity)}
          least={1}
          onChange={setCapacity}
        />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {translate('pairing.bounds.choice', { count: usualCapacity })}
      </Typography>
    </Box>
  );
}
