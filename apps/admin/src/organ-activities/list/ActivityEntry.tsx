import { useUi } from '@deputy-work/ui';
import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { RecordOf } from '../../data/records.ts';
import { activityStateOf } from '../activity-state.ts';
import { StateMark } from '../StateMark.tsx';
import { useDaysTold } from '../use-days-told.ts';

interface ActivityEntryProps {
  readonly activity: RecordOf<'organ-activities'>;
  readonly href: string;
  readonly isChosen: boolean;
}

/** One activity in the list: its title, whose it is, when, and where it stands. */
export function ActivityEntry({ activity, href, isChosen }: ActivityEntryProps) {
  const { nameOf, asOf } = useUi();
  const daysTold = useDaysTold();
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 1,
        p: 1,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: isChosen ? 'action.selected' : undefined,
      }}
    >
      <Link
        component={RouterLink}
        to={href}
        aria-current={isChosen ? 'true' : undefined}
        sx={{
          fontWeight: 600,
          '&::after': { content: '""', position: 'absolute', inset: 0 },
          '&:focus-visible::after': { outline: '2px solid', outlineOffset: '-2px' },
        }}
      >
        {activity.title}
      </Link>
      <StateMark state={activityStateOf(activity, asOf)} />
      <Typography variant="body2" color="text.secondary" sx={{ gridColumn: '1 / -1' }}>
        {nameOf(activity.organId)} · {daysTold(activity)}
      </Typography>
    </Box>
  );
}
