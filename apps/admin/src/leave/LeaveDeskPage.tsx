import { LoadingState, useUi } from '@deputy-work/ui';
import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { LeaveDetail } from './detail/LeaveDetail.tsx';
import { LeaveEntry } from './entry/LeaveEntry.tsx';
import { leaveDeskHref, readLeaveFilter } from './leave-filter.ts';
import { queueOf } from './leave-queue.ts';
import { LeaveFilters } from './LeaveFilters.tsx';
import { LeaveQueue } from './LeaveQueue.tsx';
import { useLeaveRecords, type LeaveRecords } from './use-leave-records.ts';

/** `/leave`: leave that was asked, who decides, and the decision (请假). */
export function LeaveDeskPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { records, error, refetch } = useLeaveRecords();
  return (
    <Page
      title={translate('leave.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('leave.intro', { day: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!records && !error && <LoadingState lines={8} />}
      {records && <LeaveDesk records={records} />}
    </Page>
  );
}

/** On a phone either the queue is shown or what is open. */
const besideEachOther = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
};

function LeaveDesk({ records }: { readonly records: LeaveRecords }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const [search] = useSearchParams();
  const filter = readLeaveFilter(search);
  const { session, delegation, state } = filter;
  const queue = useMemo(() => {
    const delegations = new Map(records.deputies.map(({ id, delegationId }) => [id, delegationId]));
    return queueOf(records.requests, { session, delegation, state }, (id) => delegations.get(id), asOf);
  }, [records, session, delegation, state, asOf]);
  const isNew = filter.request === 'new';
  const chosen = records.requests.find(({ id }) => id === filter.request) ?? queue[0];
  const isOpened = filter.request !== undefined;
  return (
    <>
      <Box
        sx={{
          display: { xs: isOpened ? 'none' : 'flex', md: 'flex' },
          flexWrap: 'wrap',
          alignItems: 'flex-start',
          gap: 1.5,
          mb: 2,
        }}
      >
        <LeaveFilters filter={filter} records={records} />
        <Button
          component={Link}
          to={leaveDeskHref({ ...filter, request: 'new' })}
          variant="contained"
          startIcon={<AddIcon />}
          sx={{ ml: 'auto', minHeight: 40 }}
        >
          {translate('leave.entry.open')}
        </Button>
      </Box>
      <Box sx={besideEachOther}>
        <Box sx={{ display: { xs: isOpened ? 'none' : 'block', md: 'block' }, minWidth: 0 }}>
          <LeaveQueue queue={queue} filter={filter} chosenId={isNew ? undefined : chosen?.id} />
        </Box>
        <Box sx={{ display: { xs: isOpened ? 'block' : 'none', md: 'block' }, minWidth: 0 }}>
          {isNew && <LeaveEntry filter={filter} records={records} />}
          {!isNew && chosen && (
            <LeaveDetail key={chosen.id} request={chosen} filter={filter} records={records} />
          )}
        </Box>
      </Box>
    </>
  );
}
