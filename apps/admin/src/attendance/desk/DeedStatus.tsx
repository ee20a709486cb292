import { Box } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'react-admin';
import { useDeskState } from './desk-context.tsx';
import { useStepWords } from './use-step-words.ts';

/** Tells those who listen what was marked, undone or done again. */
export function DeedStatus() {
  const translate = useTranslate();
  const stepWords = useStepWords();
  const deed = useDeskState((state) => state.deed);
  return (
    <Box role="status" sx={visuallyHidden}>
      {deed && translate(`attendance.deed.${deed.kind}`, { what: stepWords(deed.step) })}
    </Box>
  );
}
