import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ClassLabel } from '../ClassLabel.tsx';
import { sentenceClasses } from '../summarise-items.ts';

/** What the lines under the sentences mean. */
export function ClassLegend() {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      aria-label={translate('plan.legend')}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'max-content minmax(0, 1fr)',
        columnGap: 1.5,
        rowGap: 0.5,
        m: 0,
        pt: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        typography: 'body2',
      }}
    >
      {sentenceClasses.map((sentenceClass) => (
        <Box key={sentenceClass} sx={{ display: 'contents' }}>
          <dt>
            <ClassLabel sentenceClass={sentenceClass} />
          </dt>
          <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
            {translate(`plan.classes.${sentenceClass}.explained`)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
