import type { PlannedPair } from '@deputy-work/liaison/planners';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePairPlanWords } from './use-pair-plan-words.ts';

interface PairLineProps {
  readonly pair: PlannedPair;
  readonly isPinned: boolean;
  readonly onToggle: () => void;
}

/** One deputy whom the plan gives a member, why, and a button that keeps it so. */
export function PairLine({ pair, isPinned, onToggle }: PairLineProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const { words, names } = usePairPlanWords();
  const deputy = nameOf(pair.deputyId);
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'start', py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <span>{deputy}</span>{' '}
        {isPinned && <Chip size="small" label={translate('pairing.pins.pinned')} variant="outlined" />}
        <Typography variant="body2" color="text.secondary">
          {pair.reasons
            .map((reason) => words.reason(reason, names))
            .join(locale.kernel.code === 'en' ? ' ' : '')}
        </Typography>
      </Box>
      <Button
        size="small"
        aria-label={translate(isPinned ? 'pairing.pins.remove' : 'pairing.pins.keep', {
          deputy,
          member: nameOf(pair.memberId),
        })}
        onClick={onToggle}
        sx={{ flexShrink: 0, minWidth: 0 }}
      >
        {translate(isPinned ? 'pairing.pins.removeWord' : 'pairing.pins.add')}
      </Button>
    </Box>
  );
}
