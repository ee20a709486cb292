import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { sentenceClasses } from '../derive/class-counts.ts';
import { ClassLabel } from './ClassLabel.tsx';

/** What the lines under the sentences mean. */
export function ClassLegend() {
  const { classes } = useUi().words.plan;
  return (
    <Box
      component="dl"
      aria-label={classes.legend}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'max-content minmax(0, 1fr)',
        columnGap: 1.5,
        rowGap: 0.5,
        m: 0,
        typography: 'body2',
      }}
    >
      {sentenceClasses.map((sentenceClass) => (
        <Box key={sentenceClass} sx={{ display: 'contents' }}>
          <dt>
            <ClassLabel sentenceClass={sentenceClass} />
          </dt>
          <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
            {classes[sentenceClass].explained}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
