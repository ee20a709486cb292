import { EmptyState, useUi } from '@deputy-work/ui';
import { Box, Link, Pagination, PaginationItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { pageOf } from '../data/page-of.ts';
import type { RecordOf } from '../data/records.ts';
import { leaveDeskHref, type LeaveFilter } from './leave-filter.ts';
import { leaveStateOf } from './leave-queue.ts';
import { LeaveStateMark } from './LeaveStateMark.tsx';

const perPage = 15;

interface LeaveQueueProps {
  readonly queue: readonly RecordOf<'leave-requests'>[];
  readonly filter: LeaveFilter;
  readonly chosenId: string | undefined;
}

/** The requests, those awaiting an answer first, page by page; each opens its details. */
export function LeaveQueue({ queue, filter, chosenId }: LeaveQueueProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const open = queue.filter((request) => leaveStateOf(request, asOf) === 'open').length;
  const { rows, page, pages } = pageOf(queue, filter.page ?? 1, perPage);
  if (queue.length === 0) {
    return (
      <EmptyState title={translate('leave.queue.empty')}>{translate('leave.queue.emptyHint')}</EmptyState>
    );
  }
  return (
    <Box component="section" aria-labelledby="leave-queue">
      <Typography component="h2" variant="h3" id="leave-queue" sx={{ mb: 1 }}>
        {translate('leave.queue.title', { all: queue.length, open })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((request) => (
          <QueueEntry
            key={request.id}
            request={request}
            href={leaveDeskHref({ ...filter, request: request.id })}
            isChosen={request.id === chosenId}
          />
        ))}
      </Box>
      {pages > 1 && (
        <Pagination
          size="small"
          count={pages}
          page={page}
          aria-label={translate('leave.queue.pages')}
          renderItem={(item) => (
            <PaginationItem
              {...item}
              component={RouterLink}
              to={leaveDeskHref({ ...filter, page: item.page ?? 1, request: undefined })}
            />
          )}
          sx={{ mt: 1.5 }}
        />
      )}
    </Box>
  );
}

interface QueueEntryProps {
  readonly request: RecordOf<'leave-requests'>;
  readonly href: string;
  readonly isChosen: boolean;
}

function QueueEntry({ request, href, isChosen }: QueueEntryProps) {
  const translate = useTranslate();
  const { locale, nameOf, asOf } = useUi();
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: '1fr auto',
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
        {nameOf(request.deputyId)}
      </Link>
      <LeaveStateMark state={leaveStateOf(request, asOf)} />
      <Typography variant="body2" color="text.secondary" sx={{ gridColumn: '1 / -1' }}>
        {translate('leave.queue.asked', {
          day: locale.kernel.date(request.askedOn),
          session: nameOf(request.sessionId),
        })}
      </Typography>
    </Box>
  );
}
