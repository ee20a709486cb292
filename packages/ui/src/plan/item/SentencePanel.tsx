import type { PlanVocabulary } from '@deputy-work/work-plan';
import { Divider, Paper, Typography } from '@mui/material';
import { useEffect, useId, useRef } from 'react';
import { useUi } from '../../ui-provider.tsx';
import type { ClassifiedSentence } from '../derive/gather-item.ts';
import { ClassLabel } from '../marks/ClassLabel.tsx';
import { DutyList } from './DutyList.tsx';
import { LoopSteps } from './LoopSteps.tsx';

export interface SentencePanelProps {
  readonly sentence: ClassifiedSentence;
  /** The names behind the codes of its duties. */
  readonly vocabulary: PlanVocabulary;
  /** Somebody chose the sentence, so the panel comes into view: on a phone it stands below the text. */
  readonly isChosen?: boolean;
}

/** What a sentence demands: its class with the reason, each duty, and the feedback loops it belongs to. */
export function SentencePanel({ sentence: classified, vocabulary, isChosen = false }: SentencePanelProps) {
  const { item, sentence, class: sentenceClass, reason, duties } = classified;
  const {
    words: { code, plan: words },
  } = useUi();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const loops = vocabulary.feedbackLoops.filter((loop) => duties.some((duty) => duty.loop === loop.code));
  useEffect(() => {
    if (isChosen) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen, sentence]);
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={id}
      aria-live="polite"
      sx={{ p: 2, display: 'grid', gap: 1.5 }}
    >
      <div>
        <Typography
          ref={heading}
          component="h2"
          variant="h3"
          id={id}
          sx={{ scrollMarginTop: 80, scrollMarginBottom: '50vh' }}
        >
          {words.sentence.title(sentence)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          <ClassLabel sentenceClass={sentenceClass} /> {words.classes[sentenceClass].explained}
        </Typography>
        {reason && (
          <Typography variant="body2" color="text.secondary">
            {words.sentence.reason(reason[code])}
          </Typography>
        )}
      </div>
      <DutyList duties={duties} vocabulary={vocabulary} />
      {loops.length > 0 && <Divider />}
      {loops.map((loop) => (
        <LoopSteps key={loop.code} loop={loop} item={item} sentence={sentence} />
      ))}
    </Paper>
  );
}
