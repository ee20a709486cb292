import { useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { leaveDeskHref, type LeaveFilter } from './leave-filter.ts';
import { leaveStates } from './leave-queue.ts';
import { NativeSelect } from '../layout/NativeSelect.tsx';
import type { LeaveRecords } from './use-leave-records.ts';

interface LeaveFiltersProps {
  readonly filter: LeaveFilter;
  readonly records: LeaveRecords;
}

/** Filters by session, delegation and state. They are kept in the address. */
export function LeaveFilters({ filter, records: { requests, sessions, deputies } }: LeaveFiltersProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const navigate = useNavigate();
  const delegations = useMemo(() => {
    const asking = new Set(requests.map(({ deputyId }) => deputyId));
    const own = deputies.filter(({ id }) => asking.has(id)).map(({ delegationId }) => delegationId);
    return [...new Set(own)].filter((id) => id !== undefined);
  }, [requests, deputies]);
  const change = (part: LeaveFilter) =>
    void navigate(leaveDeskHref({ ...filter, ...part, page: undefined, request: undefined }));
  const named = (ids: readonly string[]) => ids.map((id) => [id, nameOf(id)] as const);
  const all = translate('leave.filter.all');
  return (
    <Box
      role="search"
      aria-label={translate('leave.filter.label')}
      sx={{
        display: 'grid',
        gap: 1,
        flex: 1,
        minWidth: { xs: '100%', sm: 0 },
        gridTemplateColumns: { xs: '1fr', sm: '2fr 1.2fr 1fr' },
      }}
    >
      <NativeSelect
        label={translate('leave.filter.session')}
        value={filter.session}
        none={all}
        choices={named(sessions.map(({ id }) => id).toReversed())}
        onChange={(session) => change({ session })}
      />
      <NativeSelect
        label={translate('leave.filter.delegation')}
        value={filter.delegation}
        none={all}
        choices={named(delegations)}
        onChange={(delegation) => change({ delegation })}
      />
      <NativeSelect
        label={translate('leave.filter.state')}
        value={filter.state}
        none={all}
        choices={leaveStates.map((state) => [state, translate(`leave.states.${state}`)] as const)}
        onChange={(state) => change({ state: leaveStates.find((one) => one === state) })}
      />
    </Box>
  );
}
