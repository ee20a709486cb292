import { useUi } from '@deputy-work/ui';
import { Alert, Box, Button, Link, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useErrorWords } from '../../data/use-error-words.ts';
import { LeaveRoute } from '../detail/LeaveRoute.tsx';
import { leaveDeskHref, type LeaveFilter } from '../leave-filter.ts';
import type { LeaveRecords } from '../use-leave-records.ts';
import { completeLeave, type LeaveDraft } from './leave-draft.ts';
import { LeaveFields } from './LeaveFields.tsx';
import { useEnterLeave } from './use-enter-leave.ts';

interface LeaveEntryProps {
  readonly filter: LeaveFilter;
  readonly records: LeaveRecords;
}

/** Enters a request for leave; says while it is entered who is asked and who decides. */
export function LeaveEntry({ filter, records }: LeaveEntryProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const errorWords = useErrorWords();
  const [draft, setDraft] = useState<LeaveDraft>({
    sessionId: filter.session,
    deputyId: undefined,
    ground: undefined,
    scope: 'session',
    sittingIds: [],
    form: 'in-writing',
    addressee: undefined,
    askedOn: asOf,
  });
  const { mutate, isPending, error } = useEnterLeave(filter);
  const { sessionId } = draft;
  const congressId = records.sessions.find(({ id }) => id === sessionId)?.congressId;
  const request = completeLeave(draft, congressId);
  return (
    <Paper component="section" variant="outlined" aria-labelledby="leave-entry" sx={{ p: 2 }}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (request) mutate(request);
        }}
        sx={{ display: 'grid', gap: 1.5 }}
      >
        <Typography component="h2" variant="h2" id="leave-entry">
          {translate('leave.entry.title')}
        </Typography>
        <LeaveFields draft={draft} records={records} onChange={(part) => setDraft({ ...draft, ...part })} />
        {sessionId !== undefined && <LeaveRoute request={{ ...draft, sessionId }} records={records} />}
        {error && <Alert severity="error">{errorWords(error).message}</Alert>}
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Button type="submit" variant="contained" disabled={!request || isPending}>
            {translate('leave.entry.save')}
          </Button>
          <Link component={RouterLink} to={leaveDeskHref({ ...filter, request: undefined })}>
            {translate('leave.entry.cancel')}
          </Link>
          {!request && (
            <Typography variant="body2" color="text.secondary">
              {translate('leave.entry.incomplete')}
            </Typography>
          )}
        </Box>
      </Box>
    </Paper>
  );
}
