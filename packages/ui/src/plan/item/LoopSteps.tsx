import type { FeedbackLoop, LoopStep } from '@deputy-work/work-plan';
import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';

export interface LoopStepsProps {
  readonly loop: FeedbackLoop;
  /** The sentence whose steps stand out. */
  readonly item: number;
  readonly sentence: number;
}

/** A feedback loop step by step, with the steps that a sentence states. */
export function LoopSteps({ loop, item, sentence }: LoopStepsProps) {
  const {
    words: { code, plan },
  } = useUi();
  const isHere = ({ saidBy }: LoopStep) =>
    saidBy.some((said) => said.item === item && said.sentence === sentence);
  const inWords = (step: LoopStep) => {
    const name = isHere(step) ? plan.loop.here(step.name[code]) : step.name[code];
    return step.opensLine ? plan.loop.secondLine(name) : name;
  };
  return (
    <Box sx={{ typography: 'body2' }}>
      <Typography component="h3" variant="subtitle2">
        {plan.loop.title(loop.name[code])}
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
