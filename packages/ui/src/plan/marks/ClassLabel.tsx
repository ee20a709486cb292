import type { SentenceClass } from '@deputy-work/work-plan';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { classMarks } from './class-marks.ts';

export interface ClassLabelProps {
  readonly sentenceClass: SentenceClass;
}

/** The name of a class, under the line that marks it in the text. */
export function ClassLabel({ sentenceClass }: ClassLabelProps) {
  const { classes } = useUi().words.plan;
  return (
    <Box component="span" sx={{ ...classMarks[sentenceClass], whiteSpace: 'nowrap' }}>
      {classes[sentenceClass].name}
    </Box>
  );
}
