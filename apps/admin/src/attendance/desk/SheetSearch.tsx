import { attendanceRowHeight } from '@deputy-work/ui';
import { Box, TextField } from '@mui/material';
import type { RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk, useDeskState } from './desk-context.tsx';
import { GroupSelect, type Group } from './GroupSelect.tsx';

interface SheetSearchProps {
  readonly groups: readonly Group[];
  readonly field: RefObject<HTMLInputElement | null>;
  /** Back to the list, with what was found. */
  readonly onDone: () => void;
}

/** Finds people by name and delegation, as one types. */
export function SheetSearch({ groups, field, onDone }: SheetSearchProps) {
  const translate = useTranslate();
  const desk = useDesk();
  const name = useDeskState((state) => state.filter.name);
  return (
    <Box
      role="search"
      sx={{
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr', sm: groups.length > 1 ? '1fr 1fr' : '1fr' },
        minHeight: attendanceRowHeight,
      }}
    >
      <TextField
        type="search"
        size="small"
        label={translate('attendance.filter.name')}
        placeholder={translate('attendance.filter.nameHint')}
        value={name}
        inputRef={field}
        onChange={({ target }) => desk.filter({ name: target.value })}
        onKeyDown={({ key, nativeEvent }) => {
          if (nativeEvent.isComposing) return;
          if (key === 'Escape') desk.filter({ name: '' });
          if (key === 'Escape' || key === 'Enter' || key === 'ArrowDown') onDone();
        }}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ m: 0 }}
      />
      {groups.length > 1 && <GroupSelect groups={groups} />}
    </Box>
  );
}
