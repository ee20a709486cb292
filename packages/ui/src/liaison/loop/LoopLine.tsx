import type { StepState } from '@deputy-work/loop';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { standingOf, stepLooks, type StepStanding } from './step-standing.ts';
import { useStepName } from './use-step-name.ts';

export interface LoopLineProps {
  /** All steps, from `deriveProgress`. */
  readonly states: readonly StepState[];
}

/** The loop in a line, for tables (闭环进度): a mark for each step, and in words what is next. */
export function LoopLine({ states }: LoopLineProps) {
  const { locale, words } = useUi();
  const { loop } = words.liaison;
  const nameOf = useStepName();
  const named = (standing: StepStanding) =>
    locale.kernel.list(
      states.filter((state) => standingOf(state) === standing).map(({ step }) => nameOf(step)),
    );
  const [open, offered] = [named('open'), named('offered')];
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}
    >
      <Box component="span" aria-hidden sx={{ display: 'inline-flex', fontWeight: 600 }}>
        {states.map((state) => {
          const standing = standingOf(state);
          const { symbol, color } = stepLooks[standing];
          return (
            <Box
              key={state.step}
              component="span"
              title={`${nameOf(state.step)} ${loop.states[standing]}`}
              sx={{ width: '1.2em', textAlign: 'center', color }}
            >
              {symbol}
            </Box>
          );
        })}
      </Box>
      <span>{open !== '' ? loop.next(open) : offered !== '' ? loop.mayFollow(offered) : loop.finished}</span>
    </Box>
  );
}
