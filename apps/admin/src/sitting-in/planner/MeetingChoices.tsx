import type { CommitteeMeeting } from '@deputy-work/meetings';
import type { GatheredSittingInWishes } from '@deputy-work/meetings/planners';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PlanChoices } from '../use-plan-choices.ts';
import { MeetingChoice } from './MeetingChoice.tsx';

interface MeetingChoicesProps {
  readonly coming: GatheredSittingInWishes;
  readonly committeeMeetings: readonly CommitteeMeeting[];
  readonly choices: PlanChoices;
  readonly onToggle: (meetingId: string) => void;
  readonly onSeats: (meetingId: string, seats: number | undefined) => void;
}

const byDay = (a: CommitteeMeeting, b: CommitteeMeeting) => ((a.opensOn ?? '') < (b.opensOn ?? '') ? -1 : 1);

/** Which of the meetings to come the plan is for, and with how many seats. A meeting without a day can't be planned for, and is left to the board. */
export function MeetingChoices({
  coming,
  committeeMeetings,
  choices,
  onToggle,
  onSeats,
}: MeetingChoicesProps) {
  const translate = useTranslate();
  const left = new Map(coming.wishes.meetings.map(({ id, capacity }) => [id, capacity]));
  const seatless = new Set(
    coming.unplannable.filter(({ reason }) => reason === 'no-seats').map(({ meetingId }) => meetingId),
  );
  const offered = committeeMeetings.filter(({ id }) => left.has(id) || seatless.has(id)).toSorted(byDay);
  return (
    <section aria-labelledby="plan-meetings">
      <Typography component="h3" variant="subtitle1" id="plan-meetings" sx={{ fontWeight: 600 }}>
        {translate('sittingIn.meetings.title')}
      </Typography>
      {offered.length === 0 && <Typography>{translate('sittingIn.meetings.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {offered.map(({ id, opensOn, seatsForDeputies }) => (
          <MeetingChoice
            key={id}
            id={id}
            opensOn={opensOn}
            seatsOnRecord={seatsForDeputies}
            seatsWanted={choices.seats[id]}
            seatsLeft={left.get(id)}
            isPlanned={!choices.leftOut.includes(id)}
            onToggle={() => onToggle(id)}
            onSeats={(seats) => onSeats(id, seats)}
          />
        ))}
      </Box>
    </section>
  );
}
