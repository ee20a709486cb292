import type { SittingInPin, SittingInWishes } from '@deputy-work/meetings/planners';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PinForm } from './PinForm.tsx';

interface PinsProps {
  readonly wishes: SittingInWishes;
  readonly pins: readonly SittingInPin[];
  readonly onPin: (pin: SittingInPin) => void;
  readonly onUnpin: (pin: SittingInPin) => void;
}

/** Whom the staff want at which meeting for certain, and a form that adds one. */
export function Pins({ wishes, pins, onPin, onUnpin }: PinsProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  return (
    <Box component="section" aria-labelledby="plan-pins" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="subtitle1" id="plan-pins" sx={{ fontWeight: 600 }}>
        {translate('sittingIn.pins.title', { smart_count: pins.length })}
      </Typography>
      <PinForm wishes={wishes} onPin={onPin} />
      {pins.length > 0 && (
        <Box component="ul" aria-labelledby="plan-pins" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {pins.map((pin) => (
            <Box
              component="li"
              key={`${pin.deputyId} ${pin.meetingId}`}
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}
            >
              <span>
                {translate('sittingIn.pins.one', {
                  deputy: nameOf(pin.deputyId),
                  meeting: nameOf(pin.meetingId),
                })}
              </span>
              <Button
                size="small"
                aria-label={translate('sittingIn.pins.remove', { deputy: nameOf(pin.deputyId) })}
                onClick={() => onUnpin(pin)}
              >
                {translate('sittingIn.pins.removeWord')}
              </Button>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
