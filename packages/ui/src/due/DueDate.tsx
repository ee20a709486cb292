import type { Due } from '@deputy-work/calendar';
import { Box, Typography } from '@mui/material';
import { UnknownIcon } from '../icons.tsx';
import { useUi } from '../ui-provider.tsx';
import { DaysLeft } from './DaysLeft.tsx';
import { DueWorking } from './DueWorking.tsx';

export interface DueDateProps {
  readonly due: Due;
}

/** A due day (到期日): the day, how far it is off on the day of asking, and, unfolded, how it was counted; or that it can’t be told, and why. */
export function DueDate({ due }: DueDateProps) {
  const { locale, words } = useUi();
  const { date } = locale.kernel;
  return (
    <div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
        {due.known ? <DaysLeft due={due.due} /> : <DueUnknownMark />}
        <Typography component="span">
          {due.known
            ? words.due.due(date(due.due))
            : words.due[due.direction === 'after' ? 'notBefore' : 'notAfter'](date(due.nearest))}
        </Typography>
      </Box>
      <DueWorking due={due} />
    </div>
  );
}

function DueUnknownMark() {
  const { words } = useUi();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontWeight: 600, color: 'info.main' }}
    >
      <UnknownIcon fontSize="small" aria-hidden />
      {words.due.unknown}
    </Box>
  );
}
