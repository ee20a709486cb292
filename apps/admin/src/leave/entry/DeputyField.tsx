import { useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../../layout/ChoiceField.tsx';
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
    <ChoiceField
      label={translate('leave.fields.deputy')}
      choices={choices}
      value={draft.deputyId}
      none={translate('leave.entry.noDeputy')}
      isDisabled={congressId === undefined}
      onChange={(deputyId) => onChange({ deputyId, sittingIds: [] })}
    />
  );
}
