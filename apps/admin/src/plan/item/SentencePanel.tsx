import { Box, Paper, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { ClassLabel } from '../ClassLabel.tsx';
import { DutyCard } from './DutyCard.tsx';
import { LoopSteps } from './LoopSteps.tsx';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const loops = new Set(duties.flatMap(({ loop }) => loop ?? []));
  useEffect(() => {
    if (isChosen) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen, sentence]);
  return (
    <Paper component="section" variant="outlined" aria-labelledby="sentence" aria-live="polite" sx={{ p: 2 }}>
      <Typography
        ref={heading}
        component="h2"
        variant="h3"
        id="sentence"
        sx={{ scrollMarginTop: 80, scrollMarginBottom: '50vh' }}
      >
        {translate('plan.sentence.title', { number: sentence })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <ClassLabel sentenceClass={sentenceClass} /> {translate(`plan.classes.${sentenceClass}.explained`)}
      </Typography>
      {duties.length === 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {translate('plan.sentence.noDuties')}
        </Typography>
      )}
      {duties.map((duty) => (
        <DutyCard key={duty.id} duty={duty} />
      ))}
      {[...loops].map((code) => (
        <LoopSteps key={code} code={code} item={item} sentence={sentence} />
      ))}
      {reason && (
        <Box sx={{ mt: 1.5, typography: 'body2', color: 'text.secondary' }}>
          {translate('plan.sentence.reason', { reason: reason[locale] })}
        </Box>
      )}
    </Paper>
  );
}
