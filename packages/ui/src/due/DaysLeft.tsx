import { daysBetween, type LocalDate } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { FailsIcon, OpenIcon } from '../icons.tsx';
import { useUi } from '../ui-provider.tsx';

export interface DaysLeftProps {
  readonly due: LocalDate;
}

/** How many days are left on the day of asking, or how many it is late. */
export function DaysLeft({ due }: DaysLeftProps) {
  const { asOf, words } = useUi();
  const left = daysBetween(asOf, due);
  const isLate = left < 0;
  const Icon = isLate ? FailsIcon : OpenIcon;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        fontWeight: 600,
        whiteSpace: 'nowrap',
        color: isLate ? 'error.main' : 'warning.main',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {isLate ? words.due.late(-left) : left === 0 ? words.due.today : words.due.left(left)}
    </Box>
  );
}
