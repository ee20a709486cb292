import { feedbackLoops, type FeedbackLoop } from '@deputy-work/plan-2022/classification';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';

interface LoopStepsProps {
  readonly code: string;
  readonly item: number;
  readonly sentence: number;
}

/** The feedback loop a duty belongs to, step by step, with the steps that its sentence states. */
export function LoopSteps({ code, item, sentence }: LoopStepsProps) {
  const translate = useTranslate();
  const locale = useLocaleCode();
  const loops: readonly FeedbackLoop[] = feedbackLoops;
  const loop = loops.find((one) => one.code === code);
  if (!loop) return code;
  return (
    <>
      {loop.name[locale]}
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {loop.steps.map((step) => {
          const isHere = step.saidBy.some((said) => said.item === item && said.sentence === sentence);
          return (
            <Box component="li" key={step.code} sx={{ fontWeight: isHere ? 600 : undefined }}>
              {step.opensLine && `${translate('plan.duty.secondLine')} `}
              {step.name[locale]}
              {isHere && ` (${translate('plan.duty.stepHere')})`}
            </Box>
          );
        })}
      </Box>
    </>
  );
}
