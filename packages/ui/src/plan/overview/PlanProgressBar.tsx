import { Box, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { sentenceClasses } from '../derive/class-counts.ts';
import type { PlanProgress } from '../derive/measure-progress.ts';
import { classAreas } from '../marks/class-marks.ts';

export interface PlanProgressBarProps {
  readonly progress: PlanProgress;
}

/** What the plan’s sentences are, and how many of the checkable ones a rule checks. */
export function PlanProgressBar({ progress: { classes, checked, sentences } }: PlanProgressBarProps) {
  const words = useUi().words.plan;
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, mb: 1 }}>
        <Typography component="h2" variant="h3" id={id}>
          {words.progress.title}
        </Typography>
        <span>{words.progress.sentences(sentences)}</span>
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
            <Box component="dt" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
              <Box
                aria-hidden
                component="span"
                sx={{ ...classAreas[sentenceClass], width: 14, height: 12 }}
              />
              {words.classes[sentenceClass].name}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
              {classes[sentenceClass]}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="body2">
        {words.progress.checked({ checkable: classes.rule, checked, planned: classes.rule - checked })}
      </Typography>
    </Paper>
  );
}
