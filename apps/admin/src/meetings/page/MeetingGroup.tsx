import { meetingKinds, type Meeting, type MeetingKind, type Sitting, type Vote } from '@deputy-work/meetings';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MeetingItem } from './MeetingItem.tsx';
import type { Judged } from './SittingLine.tsx';

/** More meetings of one kind than that are folded away: a session has one for each delegation. */
const open = 6;

interface MeetingGroupProps {
  readonly kind: MeetingKind;
  readonly meetings: readonly Meeting[];
  readonly sittings: readonly Sitting[];
  readonly votes: readonly Vote[];
  readonly judged: Judged | undefined;
}

/** The meetings of one kind, in the order of their first half-day. */
export function MeetingGroup({ kind, meetings, sittings, votes, judged }: MeetingGroupProps) {
  const translate = useTranslate();
  const { locale } = useUi();
  if (meetings.length === 0) return null;
  const items = meetings
    .map((meeting) => ({
      meeting,
      sittings: sittings.filter(({ meetingId }) => meetingId === meeting.id).toSorted(byTime),
      votes: votes.filter(({ meetingId }) => meetingId === meeting.id),
    }))
    .toSorted((a, b) => (a.sittings[0]?.on ?? '').localeCompare(b.sittings[0]?.on ?? ''));
  const list = (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <MeetingItem key={item.meeting.id} {...item} judged={judged} />
      ))}
    </Box>
  );
  const counted = translate('meetings.page.counted', { smart_count: meetings.length });
  return (
    <Box component="section" sx={{ mt: 1.5 }}>
      <Typography component="h3" variant="h3">
        {meetingKinds[kind].label[locale.kernel.code]}
      </Typography>
      {meetings.length > open ? (
        <details>
          <summary>{counted}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </Box>
  );
}

const halves: readonly Sitting['half'][] = ['morning', 'afternoon', 'evening'];

const byTime = (a: Sitting, b: Sitting) =>
  a.on.localeCompare(b.on) || halves.indexOf(a.half) - halves.indexOf(b.half);
