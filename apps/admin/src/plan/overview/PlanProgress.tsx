import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { classAreas } from '../class-marks.ts';
import type { PlanProgress as Progress } from '../plan-progress.ts';
import { sentenceClasses } from '../summarise-items.ts';

/** What the plan's sentences are, and how many of the checkable ones a rule checks. */
export function PlanProgress({ classes, checked, sentences }: Progress) {
  const translate = useTranslate();
  return (
    <Paper component="section" variant="outlined" aria-labelledby="plan-progress" sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, mb: 1 }}>
        <Typography component="h2" variant="h3" id="plan-progress">
          {translate('plan.progress.title')}
        </Typography>
        <span>{translate('plan.progress.sentences', { count: sentences })}</span>
      </Box>
      <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: 12, mb: 1 }}>
        {sentenceClasses.map((sentenceClass) => (
          <Box
            key={sentenceClass}
            sx={{ ...classAreas[sentenceClass], flexGrow: classes[sentenceClass], flexBasis: 0 }}
          />
        ))}
      </Box>
      <Box
        component="dl"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 3,
          rowGap: 0.5,
          m: 0,
          mb: 1,
          typography: 'body2',
        }}
      >
        {sentenceClasses.map((sentenceClass) => (
          <Box key={sentenceClass} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
            <Box aria-hidden sx={{ ...classAreas[sentenceClass], width: 14, height: 12 }} />
            <dt>{translate(`plan.classes.${sentenceClass}.name`)}</dt>
            <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
              {classes[sentenceClass]}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="body2">
        {translate('plan.progress.checked', {
          rule: classes.rule,
          checked,
          planned: classes.rule - checked,
        })}
      </Typography>
    </Paper>
  );
}
