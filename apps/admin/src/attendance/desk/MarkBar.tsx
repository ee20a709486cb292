import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSheet } from '../sheet-context.tsx';
import { targets } from '../sheet/cursor.ts';
import { markCodes } from '../sheet/mark-code.ts';
import { useDesk, useDeskState } from './desk-context.tsx';
import { markKeys } from './mark-keys.ts';
import { useMarkName } from './use-mark-name.ts';
import { VideoTime } from './VideoTime.tsx';

/** Below the list on a phone, where the thumb is; above it elsewhere. */
const place = {
  order: { xs: 2, md: 0 },
  position: { xs: 'sticky', md: 'static' },
  bottom: 0,
  zIndex: 1,
  py: 1,
  display: 'grid',
  gap: 0.75,
  bgcolor: 'background.default',
  borderTop: { xs: 1, md: 0 },
  borderColor: 'divider',
} as const;

/** Whom the next mark concerns, and a button for each mark with its key. */
export function MarkBar() {
  const translate = useTranslate();
  const desk = useDesk();
  const nameOfMark = useMarkName();
  return (
    <Box role="group" aria-label={translate('attendance.marks.label')} sx={place}>
      <Concerned />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        {markCodes.map((code) => (
          <Button
            key={code}
            size="small"
            variant="outlined"
            color="inherit"
            aria-keyshortcuts={markKeys[code]}
            onClick={() => desk.mark(code)}
            sx={{ minWidth: 0, px: 1, minHeight: { xs: 40, md: 0 } }}
          >
            {nameOfMark(code)}
            <Box
              component="kbd"
              aria-hidden
              sx={{ ml: 0.75, opacity: 0.75, display: { xs: 'none', md: 'inline' } }}
            >
              {markKeys[code]}
            </Box>
          </Button>
        ))}
        <VideoTime />
      </Box>
    </Box>
  );
}

function Concerned() {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const lines = useSheet((state) => state.lines);
  const cursor = useDeskState((state) => state.cursor);
  const rows = targets(cursor);
  const line = rows.length === 1 ? lines[rows[0] ?? -1] : undefined;
  return (
    <Typography variant="body2" noWrap>
      {line
        ? translate('attendance.marks.one', { name: nameOf(line.deputyId) })
        : translate('attendance.marks.several', { smart_count: rows.length })}
    </Typography>
  );
}
