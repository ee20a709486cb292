import { Box, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../../ui-provider.tsx';
import type { ClassifiedSentence } from '../derive/gather-item.ts';
import { ClassLegend } from '../marks/ClassLegend.tsx';
import { PlanSentence } from './PlanSentence.tsx';

export interface ItemTextProps {
  readonly sentences: readonly ClassifiedSentence[];
  /** The number of the selected sentence. */
  readonly selected?: number | undefined;
}

/** An item as printed: one paragraph, each sentence marked by its class. */
export function ItemText({ sentences, selected }: ItemTextProps) {
  const {
    words: { plan: words },
    links,
  } = useUi();
  const id = useId();
  const hints = [words.translated, links.planSentence && words.text.hint].filter(Boolean);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography component="h2" variant="h3" id={id}>
        {words.text.title}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {hints.join(' ')}
      </Typography>
      <Typography lang="zh-CN" sx={{ my: 2, fontSize: '1.05rem', lineHeight: 2.25, textAlign: 'justify' }}>
        {sentences.map((sentence) => (
          <PlanSentence
            key={sentence.sentence}
            sentence={sentence}
            isSelected={sentence.sentence === selected}
          />
        ))}
      </Typography>
      <Box sx={{ pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
        <ClassLegend />
      </Box>
    </Paper>
  );
}
