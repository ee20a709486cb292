import type { Activity } from '@deputy-work/inspection';
import { Box, Card, Typography } from '@mui/material';
import { ActivityDays } from './ActivityDays.tsx';
import { ActivityTitle } from './ActivityTitle.tsx';
import { SortSelect } from './SortSelect.tsx';
import { StandingMark, type Standings } from './StandingMark.tsx';

interface ActivityCardsProps {
  readonly activities: readonly Activity[];
  readonly standings: Standings;
}

/** Activities as cards, for narrow screens; a card is one link. */
export const ActivityCards = ({ activities, standings }: ActivityCardsProps) => (
  <>
    <SortSelect />
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {activities.map((activity) => (
        <Card
          key={activity.id}
          component="li"
          variant="outlined"
          sx={{ position: 'relative', p: 1.5, display: 'grid', gap: 0.5 }}
        >
          <div>
            <ActivityTitle activity={activity} />
          </div>
          <Typography variant="body2" component="div">
            <ActivityDays activity={activity} />
          </Typography>
          <StandingMark standings={standings} id={activity.id} />
        </Card>
      ))}
    </Box>
  </>
);
