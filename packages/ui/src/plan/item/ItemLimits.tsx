import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { Linked } from '../../Linked.tsx';
import { useUi } from '../../ui-provider.tsx';
import type { ClassifiedSentence } from '../derive/gather-item.ts';
import { dutiesLeftToPeople } from '../derive/left-to-people.ts';
import { ClassLabel } from '../marks/ClassLabel.tsx';

export interface ItemLimitsProps {
  readonly sentences: readonly ClassifiedSentence[];
}

/** What of an item no rule can check, in its own words, and why. Nothing when rules can check all of it. */
export function ItemLimits({ sentences }: ItemLimitsProps) {
  const words = useUi().words.plan;
  const id = useId();
  const limited = sentences.filter((sentence) => dutiesLeftToPeople(sentence).length > 0);
  if (limited.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3 }}>
      <Typography component="h2" variant="h2" id={id}>
        {words.limits.title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {words.limits.hint}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
        {limited.map((sentence) => (
          <Limit key={sentence.sentence} {...sentence} />
        ))}
      </Box>
    </Box>
  );
}

function Limit(classified: ClassifiedSentence) {
  const { item, sentence, class: sentenceClass, reason } = classified;
  const { words, links } = useUi();
  const { plan } = words;
  const number = plan.sentence.number(sentence);
  const href = links.planSentence?.(item, sentence);
  return (
    <Typography component="li" variant="body2">
      <Linked href={href}>{number}</Linked> <ClassLabel sentenceClass={sentenceClass} />{' '}
      {sentenceClass === 'rule' && `${plan.limits.partly} `}
      {dutiesLeftToPeople(classified).map((duty) => (
        <Box key={duty.id} component="span" sx={{ mr: 0.5 }}>
          <q lang="zh-CN">{duty.words}</q>
        </Box>
      ))}
      {reason && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {reason[words.code]}
        </Box>
      )}
    </Typography>
  );
}
