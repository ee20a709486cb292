import { feedbackLoops, type FeedbackLoop, type LoopStep } from '@deputy-work/plan-2022/classification';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';

interface LoopStepsProps {
  readonly code: string;
  readonly item: number;
  readonly sentence: number;
}

/** A feedback loop step by step, with the steps that the sentence states. */
export function LoopSteps({ code, item, sentence }: LoopStepsProps) {
  const translate = useTranslate();
  const locale = useLocaleCode();
  const loops: readonly FeedbackLoop[] = feedbackLoops;
  const loop = loops.find((one) => one.code === code);
  const isHere = ({ saidBy }: LoopStep) =>
    saidBy.some((said) => said.item === item && said.sentence === sentence);
  const inWords = (step: LoopStep) => {
    const name = isHere(step) ? translate('plan.loop.here', { step: step.name[locale] }) : step.name[locale];
    return step.opensLine ? translate('plan.loop.secondLine', { step: name }) : name;
  };
  if (!loop) return null;
  return (
    <Box sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider', typography: 'body2' }}>
      <Typography component="h3" variant="subtitle2" sx={{ fontWeight: 600 }}>
        {translate('plan.loop.title', { name: loop.name[locale] })}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {loop.steps.map((step) => (
          <Box component="li" key={step.code} sx={{ fontWeight: isHere(step) ? 600 : undefined }}>
            {inWords(step)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
