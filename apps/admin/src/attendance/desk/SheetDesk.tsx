import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useSheet, useSheetStore } from '../sheet-context.tsx';
import { createDesk } from './desk.ts';
import { DeedStatus } from './DeedStatus.tsx';
import { DeskProvider } from './desk-context.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { MarkBar } from './MarkBar.tsx';
import { MarkUnmarked } from './MarkUnmarked.tsx';
import { readKey } from './read-key.ts';
import { SheetGrid } from './SheetGrid.tsx';
import { SheetSearch } from './SheetSearch.tsx';
import { StateFilter } from './StateFilter.tsx';

interface SheetDeskProps {
  readonly label: string;
  readonly videoFrom: string;
  /** Whether everything is saved. */
  readonly status: ReactNode;
}

/** Where a clerk marks a sheet: finds people, marks them by key or button, takes it back. */
export function SheetDesk({ label, videoFrom, status }: SheetDeskProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const store = useSheetStore();
  const [desk] = useState(() => createDesk(store, videoFrom));
  const groupIds = useSheet((state) => state.groups);
  const field = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const details = useMemo(
    () => groupIds.map((id) => (id === '' ? undefined : nameOf(id))),
    [groupIds, nameOf],
  );
  const groups = useMemo(
    () => [...new Set(groupIds)].filter((id) => id !== '').map((id) => ({ id, name: nameOf(id) })),
    [groupIds, nameOf],
  );
  useEffect(() => {
    desk.rename(store.state().lines.map(({ deputyId }) => nameOf(deputyId)));
  }, [desk, store, nameOf]);

  // Undo works wherever one is at the desk, except in fields, which have their own.
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const isCommand = event.ctrlKey || event.metaKey;
    if (!isCommand || event.key.toLowerCase() === 'a' || event.defaultPrevented || isField(event.target))
      return;
    const deed = readKey(event, 1);
    if (!deed) return;
    event.preventDefault();
    deed(desk);
  }

  return (
    <DeskProvider desk={desk}>
      <Box ref={frame} onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
        <SheetSearch
          groups={groups}
          field={field}
          onDone={() => frame.current?.querySelector<HTMLElement>('[role=grid]')?.focus()}
        />
        <StateFilter />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
          <HistoryButtons />
          <Box sx={{ flex: 1 }}>{status}</Box>
          <MarkUnmarked groups={groups} />
        </Box>
        <MarkBar />
        <SheetGrid label={label} details={details} onLetter={() => field.current?.focus()} />
        <Typography
          id="sheet-keys"
          variant="caption"
          color="text.secondary"
          sx={{ display: { xs: 'none', md: 'block' } }}
        >
          {translate('attendance.keys')}
        </Typography>
        <DeedStatus />
      </Box>
    </DeskProvider>
  );
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox';
