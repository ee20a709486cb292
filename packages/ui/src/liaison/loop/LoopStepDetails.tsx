import type { OpenStep, StepState, StepTaken } from '@deputy-work/loop';
import { Box, Typography } from '@mui/material';
import { DaysLeft } from '../../due/DaysLeft.tsx';
import { useUi } from '../../ui-provider.tsx';
import { BlockReason } from './BlockReason.tsx';
import { StepSources } from './StepSources.tsx';

export interface LoopStepDetailsProps {
  readonly state: StepState;
}

/** What there is to know of a step: who took it and when; who may take it and by when; or why it is blocked. */
export function LoopStepDetails({ state }: LoopStepDetailsProps) {
  switch (state.state) {
    case 'taken':
      return <Taken taken={state.taken} />;
    case 'open':
      return <Open step={state} />;
    case 'blocked':
      return <BlockReason block={state.block} />;
    case 'skipped':
      return null;
  }
}

function Taken({ taken: { on, by, byId, toId } }: { readonly taken: StepTaken }) {
  const { locale, loopWords, nameOf, words } = useUi();
  const { loop } = words.liaison;
  const who = byId === undefined ? loopWords?.actors[by] : nameOf(byId);
  return (
    <Typography variant="body2">
      {[
        locale.kernel.date(on),
        who !== undefined && loop.takenBy(who),
        toId !== undefined && loop.handedTo(nameOf(toId)),
      ]
        .filter((part) => part !== false)
        .join(words.code === 'en' ? ', ' : '，')}
    </Typography>
  );
}

function Open({ step: { takenBy, due, basis } }: { readonly step: OpenStep }) {
  const { locale, loopWords, words } = useUi();
  return (
    <Box sx={{ typography: 'body2' }}>
      {loopWords && (
        <div>
          {words.liaison.loop.mayTake(locale.kernel.list(takenBy.map((actor) => loopWords.actors[actor])))}
        </div>
      )}
      {due && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {loopWords && <span>{loopWords.due(due)}</span>}
          {due.known && <DaysLeft due={due.on} />}
        </Box>
      )}
      <StepSources basis={basis} />
    </Box>
  );
}
