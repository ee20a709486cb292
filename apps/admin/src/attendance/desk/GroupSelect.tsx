import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSheetLater } from '../sheet-context.tsx';
import { sizeOf } from '../sheet/tally.ts';
import { useDesk, useDeskState } from './desk-context.tsx';

/** A delegation on the sheet. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** Shows one delegation; each with how many are still unmarked, of how many. */
export function GroupSelect({ groups }: { readonly groups: readonly Group[] }) {
  const translate = useTranslate();
  const desk = useDesk();
  const group = useDeskState((state) => state.filter.group);
  const tally = useSheetLater((state) => state.tally);
  return (
    <TextField
      select
      size="small"
      label={translate('attendance.filter.group')}
      value={group ?? ''}
      onChange={({ target }) => desk.filter({ group: target.value === '' ? undefined : target.value })}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: 0 }}
    >
      <option value="">{translate('attendance.filter.allGroups')}</option>
      {groups.map(({ id, name }) => {
        const counts = tally.byGroup.get(id);
        const count = counts ? sizeOf(counts) : 0;
        return (
          <option key={id} value={id}>
            {translate('attendance.filter.groupCount', {
              name,
              count,
              unmarked: counts?.['not-marked'] ?? 0,
            })}
          </option>
        );
      })}
    </TextField>
  );
}
