import { useUi } from '@deputy-work/ui';
import { Autocomplete, TextField } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { filterDeputies } from '../../data/deputy-choice.ts';
import type { LeaveRecords } from '../use-leave-records.ts';
import type { LeaveDraft } from './leave-draft.ts';

interface DeputyFieldProps {
  readonly draft: LeaveDraft;
  readonly records: LeaveRecords;
  readonly onChange: (part: Partial<LeaveDraft>) => void;
}

/** Who asks: found by name among the deputies of the session's congress. */
export function DeputyField({ draft, records: { sessions, deputies }, onChange }: DeputyFieldProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const congressId = sessions.find(({ id }) => id === draft.sessionId)?.congressId;
  const choices = useMemo(
    () =>
      deputies
        .filter((deputy) => deputy.congressId === congressId)
        .map(({ id, delegationId }) => ({
          id,
          label: nameOf(id),
          group: delegationId === undefined ? '' : nameOf(delegationId),
        })),
    [deputies, congressId, nameOf],
  );
  return (
    <Autocomplete
      className="wide"
      options={choices}
      value={choices.find(({ id }) => id === draft.deputyId) ?? null}
      disabled={congressId === undefined}
      filterOptions={filterDeputies}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      groupBy={({ group }) => group}
      noOptionsText={translate('leave.entry.noDeputy')}
      onChange={(_, next) => onChange({ deputyId: next?.id, sittingIds: [] })}
      renderInput={(params) => (
        <TextField {...params} size="small" label={translate('leave.fields.deputy')} sx={{ m: 0 }} />
      )}
    />
  );
}
