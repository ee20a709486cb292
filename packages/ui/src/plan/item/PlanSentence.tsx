import { Box, Link } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import type { ClassifiedSentence } from '../derive/gather-item.ts';
import { classMarks } from '../marks/class-marks.ts';

export interface PlanSentenceProps {
  readonly sentence: ClassifiedSentence;
  readonly isSelected?: boolean;
}

/** A sentence inside its paragraph, marked by its class: a link that shows its duties, so that a selected sentence has an address. */
export function PlanSentence({ sentence: classified, isSelected = false }: PlanSentenceProps) {
  const { words, links } = useUi();
  const { item, sentence, text, class: sentenceClass } = classified;
  const href = links.planSentence?.(item, sentence);
  return (
    <Box
      {...(href === undefined ? { component: 'span' } : { component: Link, href, underline: 'none' })}
      aria-current={isSelected ? 'true' : undefined}
      sx={{
        ...classMarks[sentenceClass],
        color: 'inherit',
        pb: '2px',
        bgcolor: isSelected ? 'action.selected' : undefined,
        '&:any-link:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box
        component="span"
        lang={words.code}
        sx={{
          typography: 'caption',
          color: 'text.secondary',
          userSelect: 'none',
          whiteSpace: 'nowrap',
          mx: 0.5,
        }}
      >
        {words.plan.classes[sentenceClass].name}
      </Box>
      {text}
    </Box>
  );
}
