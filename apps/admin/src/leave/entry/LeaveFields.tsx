import type { CodeList } from '@deputy-work/congress';
import { leaveAuthorities, leaveForms, leaveGrounds, leaveScopes } from '@deputy-work/meetings';
import { useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DayField } from '../../layout/DayField.tsx';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import type { LeaveRecords } from '../use-leave-records.ts';
import { DeputyField } from './DeputyField.tsx';
import type { LeaveDraft } from './leave-draft.ts';
import { SittingsField } from './SittingsField.tsx';

interface LeaveFieldsProps {
  readonly draft: LeaveDraft;
  readonly records: LeaveRecords;
  readonly onChange: (part: Partial<LeaveDraft>) => void;
}

/** What a request says: whose it is, from what, why, how, of whom and when it was asked. */
export function LeaveFields({ draft, records, onChange }: LeaveFieldsProps) {
  const translate = useTranslate();
  const { nameOf, locale } = useUi();
  const label = (field: string) => translate(`leave.fields.${field}`);
  const choose = translate('leave.entry.choose');
  const codes = (list: CodeList) =>
    Object.entries(list).map(([code, { label }]) => [code, label[locale.kernel.code]] as const);
  const oneOf = <K extends string>(list: CodeList<K>, value: string | undefined): K | undefined =>
    (Object.keys(list) as K[]).find((code) => code === value);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        '& .wide': { gridColumn: '1 / -1' },
      }}
    >
      <Box className="wide" sx={{ display: 'grid' }}>
        <NativeSelect
          label={label('session')}
          value={draft.sessionId}
          none={choose}
          choices={records.sessions.map(({ id }) => [id, nameOf(id)] as const).toReversed()}
          onChange={(sessionId) => onChange({ sessionId, deputyId: undefined, sittingIds: [] })}
        />
      </Box>
      <Box className="wide" sx={{ display: 'grid' }}>
        <DeputyField draft={draft} records={records} onChange={onChange} />
      </Box>
      <NativeSelect
        label={label('scope')}
        value={draft.scope}
        none={choose}
        choices={codes(leaveScopes)}
        onChange={(value) => onChange({ scope: oneOf(leaveScopes, value) ?? 'session', sittingIds: [] })}
      />
      <NativeSelect
        label={label('ground')}
        value={draft.ground}
        none={choose}
        choices={codes(leaveGrounds)}
        onChange={(value) => onChange({ ground: oneOf(leaveGrounds, value) })}
      />
      {draft.scope !== 'session' && <SittingsField draft={draft} records={records} onChange={onChange} />}
      <NativeSelect
        label={label('form')}
        value={draft.form}
        none={translate('leave.detail.notRecorded')}
        choices={codes(leaveForms)}
        onChange={(value) => onChange({ form: oneOf(leaveForms, value) })}
      />
      <NativeSelect
        label={label('addressee')}
        value={draft.addressee}
        none={translate('leave.detail.notRecorded')}
        choices={codes(leaveAuthorities)}
        onChange={(value) => onChange({ addressee: oneOf(leaveAuthorities, value) })}
      />
      <DayField
        label={label('askedOn')}
        value={draft.askedOn}
        onChange={(askedOn) => onChange({ askedOn })}
      />
    </Box>
  );
}
