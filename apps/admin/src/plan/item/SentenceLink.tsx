import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { classMarks } from '../class-marks.ts';
import type { ClassifiedSentence } from './gather-item.ts';

/** A sentence inside its paragraph: a link that shows its duties, so that a selected sentence has an address. */
export function SentenceLink({
  sentence,
  text,
  class: sentenceClass,
  isSelected,
}: ClassifiedSentence & { readonly isSelected: boolean }) {
  const translate = useTranslate();
  const locale = useLocaleCode();
  return (
    <Box
      component={Link}
      to={{ search: `?sentence=${sentence}` }}
      replace
      aria-current={isSelected ? 'true' : undefined}
      sx={{
        ...classMarks[sentenceClass],
        color: 'inherit',
        textDecoration: 'none',
        pb: '2px',
        bgcolor: isSelected ? 'action.selected' : undefined,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box
        component="span"
        lang={locale}
        sx={{
          typography: 'caption',
          color: 'text.secondary',
          userSelect: 'none',
          whiteSpace: 'nowrap',
          mx: 0.5,
        }}
      >
        {translate(`plan.classes.${sentenceClass}.name`)}
      </Box>
      {text}
    </Box>
  );
}
