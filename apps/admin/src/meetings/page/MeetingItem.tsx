import type { Meeting, Sitting, Vote } from '@deputy-work/meetings';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { voteHref } from '../../data/hrefs.ts';
import { SittingLine, type Judged } from './SittingLine.tsx';

interface MeetingItemProps {
  readonly meeting: Meeting;
  readonly sittings: readonly Sitting[];
  readonly votes: readonly Vote[];
  readonly judged: Judged | undefined;
}

/** One meeting: what it is called, its half-days, its votes. */
export function MeetingItem({ meeting, sittings, votes, judged }: MeetingItemProps) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
        columnGap: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <div>
        <Typography sx={{ fontWeight: 600 }}>{meeting.title}</Typography>
        {meeting.theme !== undefined && (
          <Typography variant="body2" color="text.secondary">
            {translate('meetings.page.theme', { theme: meeting.theme })}
          </Typography>
        )}
        {votes.map(({ id, about }) => (
          <Typography key={id} variant="body2">
            {translate('meetings.page.vote')}
            <Link href={voteHref(id)}>{about}</Link>
          </Typography>
        ))}
      </div>
      <div>
        {sittings.map((sitting) => (
          <SittingLine key={sitting.id} sitting={sitting} judged={judged} />
        ))}
      </div>
    </Box>
  );
}
