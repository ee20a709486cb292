import type { LiaisonPin, LiaisonPlan } from '@deputy-work/liaison/planners';
import { useUi } from '@deputy-work/ui';
import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePairPlanWords } from './use-pair-plan-words.ts';

interface PairTroublesProps {
  readonly plan: Pick<LiaisonPlan, 'refusedPins' | 'shortages'>;
  readonly onUnpin: (pin: LiaisonPin) => void;
}

/** What the plan could not do: pins it could not keep, deputies without a member, members below their minimum. */
export function PairTroubles({ plan: { refusedPins, shortages }, onUnpin }: PairTroublesProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const { words, names } = usePairPlanWords();
  return (
    <>
      {refusedPins.length > 0 && (
        <Alert severity="error">
          {refusedPins.map((pin) => (
            <div key={`${pin.deputyId} ${pin.memberId}`}>
              {words.refusedPin(pin, names)}{' '}
              <Button
                size="small"
                color="inherit"
                aria-label={translate('pairing.pins.remove', { deputy: nameOf(pin.deputyId) })}
                onClick={() => onUnpin(pin)}
              >
                {translate('pairing.pins.removeWord')}
              </Button>
            </div>
          ))}
        </Alert>
      )}
      {shortages.map((shortage) => {
        const ids = shortage.side === 'deputies' ? shortage.deputyIds : shortage.memberIds;
        return (
          <Alert key={shortage.side} severity="warning">
            {words.shortage(shortage)}
            <Box component="details">
              <summary>{translate('pairing.plan.who')}</summary>
              {locale.kernel.list(ids.map(nameOf))}
            </Box>
          </Alert>
        );
      })}
    </>
  );
}
