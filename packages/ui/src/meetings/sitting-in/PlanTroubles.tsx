import type { SittingInPin, SittingInPlan } from '@deputy-work/meetings/planners';
import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { useSittingInNames } from './use-sitting-in-names.ts';

export interface PlanTroublesProps {
  readonly plan: SittingInPlan;
  readonly onUnpin?: ((pin: SittingInPin) => void) | undefined;
}

const inAlert = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 };

/** What the plan could not do: pins it could not keep, and deputies it could not place, each with what stands in the way. */
export function PlanTroubles({ plan: { refusedPins, shortages, coverage }, onUnpin }: PlanTroublesProps) {
  const { sittingIn: words } = useUi().words;
  const names = useSittingInNames();
  return (
    <>
      {refusedPins.length > 0 && (
        <Alert severity="error">
          <AlertTitle>{words.planned.refused(refusedPins.length)}</AlertTitle>
          <Box component="ul" sx={inAlert}>
            {refusedPins.map((pin) => (
              <li key={`${pin.deputyId} ${pin.meetingId}`}>
                {words.plan.refusedPin(pin, names)}{' '}
                {onUnpin && (
                  <Button
                    size="small"
                    color="inherit"
                    aria-label={words.planned.unpin(names.deputy(pin.deputyId))}
                    onClick={() => onUnpin({ deputyId: pin.deputyId, meetingId: pin.meetingId })}
                  >
                    {words.planned.unpinWord}
                  </Button>
                )}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {shortages.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{words.planned.shortages(coverage.short)}</AlertTitle>
          <Box component="ul" sx={inAlert}>
            {shortages.map((shortage) => (
              <li key={`${shortage.constraint} ${shortage.deputyIds.join(' ')}`}>
                {words.plan.shortage(shortage, names)}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </>
  );
}
