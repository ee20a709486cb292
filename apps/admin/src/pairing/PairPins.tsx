import type { LiaisonWishes } from '@deputy-work/liaison/planners';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PairPinForm } from './PairPinForm.tsx';
import type { PairingChooser } from './use-pairing-choices.ts';

interface PairPinsProps {
  readonly congressId: string;
  readonly wishes: LiaisonWishes;
  readonly chooser: PairingChooser;
}

/** Which pairs the office wants for certain, and a form that adds one. */
export function PairPins({ congressId, wishes, chooser }: PairPinsProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const { choices, pin, unpin } = chooser;
  return (
    <Box component="section" aria-labelledby="pair-pins" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="subtitle1" id="pair-pins" sx={{ fontWeight: 600 }}>
        {translate('pairing.pins.title', { smart_count: choices.pins.length })}
      </Typography>
      <PairPinForm congressId={congressId} wishes={wishes} onPin={pin} />
      <Box component="ul" aria-labelledby="pair-pins" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {choices.pins.map((each) => (
          <li key={`${each.deputyId} ${each.memberId}`}>
            {translate('pairing.pins.one', { deputy: nameOf(each.deputyId), member: nameOf(each.memberId) })}
            <Button
              size="small"
              aria-label={translate('pairing.pins.remove', { deputy: nameOf(each.deputyId) })}
              onClick={() => unpin(each)}
            >
              {translate('pairing.pins.removeWord')}
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  );
}
