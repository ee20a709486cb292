import RedoIcon from '@mui/icons-material/RedoOutlined';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSheet } from '../sheet-context.tsx';
import { useDesk } from './desk-context.tsx';
import { useStepWords } from './use-step-words.ts';

const oneLine = {
  minWidth: 0,
  '& .label': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
};

/** Undo and redo, each with what it would undo or do again. */
export function HistoryButtons() {
  const translate = useTranslate();
  const desk = useDesk();
  const stepWords = useStepWords();
  const toUndo = useSheet(({ done }) => done.at(-1));
  const toRedo = useSheet(({ undone }) => undone.at(-1));
  const words = (key: string, step: typeof toUndo) =>
    step
      ? translate(`attendance.${key}.what`, { what: stepWords(step) })
      : translate(`attendance.${key}.nothing`);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, minWidth: 0 }}>
      <Button
        size="small"
        startIcon={<UndoIcon />}
        disabled={!toUndo}
        aria-keyshortcuts="Control+Z"
        onClick={desk.undo}
        sx={oneLine}
      >
        <span className="label">{words('undo', toUndo)}</span>
      </Button>
      <Button
        size="small"
        startIcon={<RedoIcon />}
        disabled={!toRedo}
        aria-keyshortcuts="Control+Y"
        onClick={desk.redo}
        sx={oneLine}
      >
        <span className="label">{words('redo', toRedo)}</span>
      </Button>
    </Box>
  );
}
