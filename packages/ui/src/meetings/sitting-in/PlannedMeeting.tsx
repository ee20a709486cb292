import type { PlannedInvitation, SittingInMeeting, SittingInPin } from '@deputy-work/meetings/planners';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { LongList } from './LongList.tsx';
import { PlannedInvitationLine } from './PlannedInvitationLine.tsx';

export interface PlannedMeetingProps {
  readonly meeting: SittingInMeeting;
  readonly invitations: readonly PlannedInvitation[];
  readonly isPinned: (pin: SittingInPin) => boolean;
  readonly onPin?: ((pin: SittingInPin) => void) | undefined;
  readonly onUnpin?: ((pin: SittingInPin) => void) | undefined;
}

/** One meeting of a plan: its seats and topics, and who is to be invited. */
export function PlannedMeeting({ meeting, invitations, isPinned, onPin, onUnpin }: PlannedMeetingProps) {
  const {
    locale: { kernel },
    nameOf,
    words: { sittingIn: words },
  } = useUi();
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography component="h4" variant="subtitle1" id={id} sx={{ fontWeight: 600 }}>
        {nameOf(meeting.id)}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {[
          kernel.date(meeting.day),
          words.planned.seats(invitations.length, meeting.capacity),
          kernel.list(meeting.topics),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </Typography>
      {invitations.length === 0 && <Typography variant="body2">{words.planned.nobody}</Typography>}
      <LongList label={words.planned.title} items={invitations} keyOf={({ deputyId }) => deputyId}>
        {(invitation) => {
          const pin = { deputyId: invitation.deputyId, meetingId: meeting.id };
          const pinned = isPinned(pin);
          const toggle = pinned ? onUnpin : onPin;
          return (
            <PlannedInvitationLine
              invitation={invitation}
              isPinned={pinned}
              onToggle={toggle && (() => toggle(pin))}
            />
          );
        }}
      </LongList>
    </Box>
  );
}
