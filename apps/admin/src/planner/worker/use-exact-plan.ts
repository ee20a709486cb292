import type { Progress } from '@deputy-work/planning';
import { useEffect, useRef, useState } from 'react';
import type { OpenPlanWorker, PlanWorker } from './open-plan-worker.ts';
import type { MadePlan } from './previewer.ts';

/** How the exact plan stands. Times are those of `performance.now()`. */
export type ExactRun =
  | { readonly state: 'idle' | 'cancelled' }
  | { readonly state: 'running'; readonly startedAt: number; readonly progress: Progress | undefined }
  | { readonly state: 'done'; readonly seconds: number }
  | { readonly state: 'failed'; readonly failure: string };

interface ExactPlan<Wishes, Plan> {
  readonly run: ExactRun;
  /** The last exact plan; for older wishes when they have changed since. */
  readonly made: MadePlan<Wishes, Plan> | undefined;
  readonly start: (wishes: Wishes) => void;
  readonly cancel: () => void;
}

/** Makes exact plans in a worker of their own. Cancelling ends the worker, which also gives back the solver’s memory. */
export function useExactPlan<Wishes, Plan>(open: OpenPlanWorker<Wishes, Plan>): ExactPlan<Wishes, Plan> {
  const [run, setRun] = useState<ExactRun>({ state: 'idle' });
  const [made, setMade] = useState<MadePlan<Wishes, Plan>>();
  const worker = useRef<PlanWorker<Wishes>>(undefined);
  const end = () => {
    worker.current?.end();
    worker.current = undefined;
  };
  useEffect(() => end, []);

  const start = (wishes: Wishes) => {
    end();
    const startedAt = performance.now();
    setRun({ state: 'running', startedAt, progress: undefined });
    worker.current = open((reply) => {
      if ('progress' in reply) {
        setRun({ state: 'running', startedAt, progress: reply.progress });
        return;
      }
      end();
      if ('plan' in reply) {
        setMade({ plan: reply.plan, wishes });
        setRun({ state: 'done', seconds: (performance.now() - startedAt) / 1000 });
      } else setRun({ state: 'failed', failure: reply.failure });
    });
    worker.current.ask({ method: 'exact', wishes });
  };
  const cancel = () => {
    end();
    setRun({ state: 'cancelled' });
  };
  return { run, made, start, cancel };
}
