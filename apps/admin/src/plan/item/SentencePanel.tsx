import { Box, Paper, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { ClassLabel } from '../ClassLabel.tsx';
import { DutyCard } from './DutyCard.tsx';
import type { ClassifiedSentence } from './gather-item.ts';

interface SentencePanelProps extends ClassifiedSentence {
  /** Somebody chose the sentence, so the panel comes into view: on a phone it stands below the text. */
  readonly isChosen: boolean;
}

/** What the selected sentence demands: its class with the reason, and each duty. */
export function SentencePanel(props: SentencePanelProps) {
  const { item, sentence, class: sentenceClass, reason, duties, isChosen } = props;
  const translate = useTranslate();
  const locale = useLocaleCode();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isChosen) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen, sentence]);
  return (
    <Paper
      ref={panel}
      component="section"
      variant="outlined"
      aria-labelledby="sentence"
      aria-live="polite"
      sx={{ p: 2 }}
    >
      <Typography component="h2" variant="h3" id="sentence">
        {translate('plan.sentence.title', { number: sentence })}
      </Typography>
      <Typography variant="body2">
        {translate('plan.sentence.class')} <ClassLabel sentenceClass={sentenceClass} />
      </Typography>
      {duties.length === 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {translate('plan.sentence.noDuties')}
        </Typography>
      )}
      {duties.map((duty) => (
        <DutyCard key={duty.id} duty={duty} item={item} sentence={sentence} />
      ))}
      {reason && (
        <Box sx={{ mt: 1.5, typography: 'body2', color: 'text.secondary' }}>
          {translate('plan.sentence.reason')} {reason[locale]}
        </Box>
      )}
    </Paper>
  );
}
