import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSheetLater } from '../sheet-context.tsx';
import { useDesk, useDeskState } from './desk-context.tsx';
import type { Group } from './GroupSelect.tsx';

/** Marks as present everybody whom nobody has marked, of the delegation that is shown or of all. */
export function MarkUnmarked({ groups }: { readonly groups: readonly Group[] }) {
  const translate = useTranslate();
  const desk = useDesk();
  const id = useDeskState((state) => state.filter.group);
  const tally = useSheetLater((state) => state.tally);
  const counts = id === undefined ? tally.all : tally.byGroup.get(id);
  const unmarked = counts?.['not-marked'] ?? 0;
  const name = groups.find((group) => group.id === id)?.name;
  if (unmarked === 0) return null;
  return (
    <Button size="small" variant="outlined" onClick={() => desk.markUnmarked(id, 'present')}>
      {name === undefined
        ? translate('attendance.bulk.all', { smart_count: unmarked })
        : translate('attendance.bulk.group', { name, smart_count: unmarked })}
    </Button>
  );
}
