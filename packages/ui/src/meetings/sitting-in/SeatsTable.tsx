import type { GatheredSittingInWishes } from '@deputy-work/meetings/planners';
import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';

export interface SeatsTableProps {
  readonly meetings: GatheredSittingInWishes['wishes']['meetings'];
  readonly unplannable: GatheredSittingInWishes['unplannable'];
}

/** On a phone a meeting takes a line of its own, above its day, its seats and its topics. */
const onPhone = {
  '& tr': { display: 'grid', gridTemplateColumns: '8em 5em 1fr' },
  '& th[scope="row"], & thead th:first-of-type': { gridColumn: '1 / -1', borderBottom: 0, pb: 0 },
  '& td[colspan]': { gridColumn: '1 / -1' },
};

const byDay = (a: { readonly day: string }, b: { readonly day: string }) => (a.day < b.day ? -1 : 1);

/** The standing committee meetings to come: when, how many seats are left, about what; or what is not fixed yet. */
export function SeatsTable({ meetings, unplannable }: SeatsTableProps) {
  const {
    locale: { kernel },
    nameOf,
    words: { sittingIn },
  } = useUi();
  const words = sittingIn.meetings;
  if (meetings.length + unplannable.length === 0) {
    return <Typography color="text.secondary">{words.none}</Typography>;
  }
  return (
    <Table
      size="small"
      aria-label={words.title}
      sx={(theme) => ({ '& td, & th': { px: 1 }, [theme.breakpoints.down('sm')]: onPhone })}
    >
      <TableHead>
        <TableRow>
          {[words.meeting, words.day, words.seatsLeft, words.topics].map((heading) => (
            <TableCell key={heading} component="th" scope="col">
              {heading}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {meetings.toSorted(byDay).map(({ id, day, capacity, topics }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row">
              {nameOf(id)}
            </TableCell>
            <TableCell>{kernel.date(day)}</TableCell>
            <TableCell>{capacity}</TableCell>
            <TableCell>{kernel.list(topics)}</TableCell>
          </TableRow>
        ))}
        {unplannable.map(({ meetingId, reason }) => (
          <TableRow key={meetingId}>
            <TableCell component="th" scope="row">
              {nameOf(meetingId)}
            </TableCell>
            <TableCell colSpan={3} sx={{ color: 'text.secondary' }}>
              {words.unplannable[reason]}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
