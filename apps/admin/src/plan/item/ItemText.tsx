import { Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { ClassLegend } from './ClassLegend.tsx';
import type { ClassifiedSentence } from './gather-item.ts';
import { SentenceLink } from './SentenceLink.tsx';

interface ItemTextProps {
  readonly sentences: readonly ClassifiedSentence[];
  readonly selected: number | undefined;
}

/** The item as printed: one paragraph, each sentence marked by its class. */
export function ItemText({ sentences, selected }: ItemTextProps) {
  const translate = useTranslate();
  const isEnglish = useLocaleCode() === 'en';
  return (
    <Paper component="section" variant="outlined" aria-labelledby="item-text" sx={{ p: 2 }}>
      <Typography component="h2" variant="h3" id="item-text">
        {translate('plan.text.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {isEnglish && `${translate('plan.chineseOnly')} `}
        {translate('plan.text.hint')}
      </Typography>
      <Typography lang="zh-CN" sx={{ my: 2, fontSize: '1.05rem', lineHeight: 2.25, textAlign: 'justify' }}>
        {sentences.map((sentence) => (
          <SentenceLink key={sentence.sentence} {...sentence} isSelected={sentence.sentence === selected} />
        ))}
      </Typography>
      <ClassLegend />
    </Paper>
  );
}
