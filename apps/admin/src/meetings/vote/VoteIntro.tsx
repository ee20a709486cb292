import { voteKinds, type Vote } from '@deputy-work/meetings';
import { useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';

/** What kind of vote it is, on which day and at which meeting. */
export function VoteIntro({ vote: { kind, on, meetingId } }: { readonly vote: Vote }) {
  const { locale, nameOf } = useUi();
  const { code, date } = locale.kernel;
  return (
    <Typography color="text.secondary">
      {[voteKinds[kind].label[code], date(on), ...(meetingId === undefined ? [] : [nameOf(meetingId)])].join(
        ' · ',
      )}
    </Typography>
  );
}
