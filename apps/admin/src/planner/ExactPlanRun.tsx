import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ExactRun } from './worker/use-exact-plan.ts';
import { Elapsed } from './Elapsed.tsx';

interface ExactPlanRunProps {
  readonly run: ExactRun;
  /** Whether the wishes have changed since the last exact plan. */
  readonly isStale: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Starts the exact plan, says how far it has got, and ends it when asked to. */
export function ExactPlanRun({ run, isStale, onStart, onCancel }: ExactPlanRunProps) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby="plan-exact" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="subtitle1" id="plan-exact" sx={{ fontWeight: 600 }}>
        {translate('planner.exact.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('planner.exact.hint')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        {run.state === 'running' ? (
          <>
            <Button variant="outlined" onClick={onCancel}>
              {translate('planner.exact.cancel')}
            </Button>
            <Elapsed since={run.startedAt} />
          </>
        ) : (
          <Button variant="outlined" onClick={onStart}>
            {translate('planner.exact.start')}
          </Button>
        )}
        <Typography variant="body2" role="status">
          <RunWords run={run} isStale={isStale} />
        </Typography>
      </Box>
      {run.state === 'running' && <LinearProgress aria-label={translate('planner.exact.title')} />}
      {run.state === 'failed' && (
        <Alert severity="error">{translate('planner.exact.failed', { detail: run.failure })}</Alert>
      )}
    </Box>
  );
}

/** Where the run stands, in a sentence. The solver can’t say beforehand how many steps there will be, so its steps are told, not a part of a whole. */
function RunWords({ run, isStale }: Pick<ExactPlanRunProps, 'run' | 'isStale'>) {
  const translate = useTranslate();
  switch (run.state) {
    case 'running': {
      const { phase = 'loading', pairs = 0, iterations = 0 } = run.progress ?? {};
      return translate(`planner.exact.phases.${phase}`, { pairs, iterations });
    }
    case 'done':
      return isStale
        ? translate('planner.exact.stale')
        : translate('planner.exact.done', { seconds: run.seconds.toFixed(1) });
    case 'cancelled':
      return translate('planner.exact.cancelled');
    default:
      return null;
  }
}
