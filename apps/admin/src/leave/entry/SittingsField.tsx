import { useUi } from '@deputy-work/ui';
import { Checkbox, FormControlLabel, FormGroup, FormLabel, Typography, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sittingsInScope } from '../concerned-sittings.ts';
import type { LeaveRecords } from '../use-leave-records.ts';
import type { LeaveDraft } from './leave-draft.ts';

interface SittingsFieldProps {
  readonly draft: LeaveDraft;
  readonly records: LeaveRecords;
  readonly onChange: (part: Partial<LeaveDraft>) => void;
}

/** From which half-days: those of the session that the chosen scope reaches. */
export function SittingsField({ draft, records, onChange }: SittingsFieldProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const { sessionId, scope, sittingIds } = draft;
  const deputy = records.deputies.find(({ id }) => id === draft.deputyId);
  const offered =
    sessionId === undefined
      ? []
      : sittingsInScope({ sessionId, scope }, deputy, records.meetings, records.sittings);
  const toggle = (id: string) =>
    onChange({
      sittingIds: sittingIds.includes(id) ? sittingIds.filter((other) => other !== id) : [...sittingIds, id],
    });
  return (
    <Box
      component="fieldset"
      className="wide"
      sx={{ m: 0, border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <FormLabel component="legend">{translate('leave.fields.sittings')}</FormLabel>
      {offered.length === 0 && <Typography variant="body2">{translate('leave.entry.noSittings')}</Typography>}
      <FormGroup>
        {offered.map(({ id }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox size="small" checked={sittingIds.includes(id)} onChange={() => toggle(id)} />}
            label={nameOf(id)}
          />
        ))}
      </FormGroup>
    </Box>
  );
}
