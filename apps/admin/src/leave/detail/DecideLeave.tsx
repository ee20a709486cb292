import { leaveAuthorities, type LeaveAuthority, type LeaveOutcome } from '@deputy-work/meetings';
import { isLocalDate } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { DayField } from '../../layout/DayField.tsx';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import type { LeaveRecords } from '../use-leave-records.ts';
import { leaveRouteOf } from './leave-route-of.ts';
import { LeaveRefusal } from './LeaveRefusal.tsx';
import { useDecideLeave } from './use-decide-leave.ts';

interface DecideLeaveProps {
  readonly request: RecordOf<'leave-requests'>;
  readonly records: LeaveRecords;
}

const authorities = Object.keys(leaveAuthorities) as readonly LeaveAuthority[];

/** Grants or refuses leave: by whom, on which day; or says which rule stands against it. */
export function DecideLeave({ request, records }: DecideLeaveProps) {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const named = leaveRouteOf(request, records)?.approvers ?? [];
  const [chosen, setChosen] = useState<LeaveAuthority | undefined>(named[0]);
  const [typed, setTyped] = useState<string>();
  const { mutate, isPending, error } = useDecideLeave();
  const on = typed ?? asOf;
  const inOrder = [...named, ...authorities.filter((authority) => !named.includes(authority))];
  const decide = (outcome: LeaveOutcome) => {
    if (chosen) mutate({ request, decision: { outcome, by: chosen, on } });
  };
  const isReady = chosen !== undefined && isLocalDate(on) && !isPending;
  return (
    <Box component="section" aria-labelledby="leave-decision" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="h3" id="leave-decision">
        {translate('leave.decision.title')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <NativeSelect
          label={translate('leave.decision.by')}
          value={chosen}
          none={translate('leave.decision.choose')}
          choices={inOrder.map((authority) => [authority, locale.names[authority] ?? authority] as const)}
          onChange={(by) => setChosen(authorities.find((authority) => authority === by))}
        />
        <DayField label={translate('leave.decision.on')} value={on} onChange={setTyped} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" disabled={!isReady} onClick={() => decide('approved')}>
          {translate('leave.decision.approve')}
        </Button>
        <Button variant="outlined" disabled={!isReady} onClick={() => decide('refused')}>
          {translate('leave.decision.refuse')}
        </Button>
      </Box>
      {error && <LeaveRefusal error={error} />}
    </Box>
  );
}
