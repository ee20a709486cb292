import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { sentenceClasses, type ClassCounts } from '../derive/class-counts.ts';
import { classMarks } from './class-marks.ts';

export interface ClassCountsLineProps {
  readonly counts: ClassCounts;
}

/** The sentences of an item by class; classes without any are left out. */
export function ClassCountsLine({ counts }: ClassCountsLineProps) {
  const { classes } = useUi().words.plan;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, typography: 'caption' }}>
      {sentenceClasses
        .filter((sentenceClass) => counts[sentenceClass] > 0)
        .map((sentenceClass) => (
          <Box component="span" key={sentenceClass} sx={classMarks[sentenceClass]}>
            {classes.count(classes[sentenceClass].name, counts[sentenceClass])}
          </Box>
        ))}
    </Box>
  );
}
