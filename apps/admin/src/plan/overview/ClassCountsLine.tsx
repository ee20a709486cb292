import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { classMarks } from '../class-marks.ts';
import { sentenceClasses, type ClassCounts } from '../summarise-items.ts';

/** The sentences of an item by class; classes without any are left out. */
export function ClassCountsLine({ classes }: { readonly classes: ClassCounts }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, typography: 'caption' }}>
      {sentenceClasses
        .filter((sentenceClass) => classes[sentenceClass] > 0)
        .map((sentenceClass) => (
          <Box component="span" key={sentenceClass} sx={classMarks[sentenceClass]}>
            {translate('plan.classCount', {
              name: translate(`plan.classes.${sentenceClass}.name`),
              count: classes[sentenceClass],
            })}
          </Box>
        ))}
    </Box>
  );
}
