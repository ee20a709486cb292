import { Box } from '@mui/material';
import type { SentenceClass } from '@deputy-work/work-plan';
import { useTranslate } from 'react-admin';
import { classMarks } from './class-marks.ts';

/** The name of a class, under the line that marks it in the text. */
export function ClassLabel({ sentenceClass }: { readonly sentenceClass: SentenceClass }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ ...classMarks[sentenceClass], whiteSpace: 'nowrap' }}>
      {translate(`plan.classes.${sentenceClass}.name`)}
    </Box>
  );
}
