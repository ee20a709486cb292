import type { SittingInPlan, SittingInWishes } from '@deputy-work/meetings/planners';
import { openPlanWorker, type PlanWorker } from './open-plan-worker.ts';
import type { PlanReply } from './plan-messages.ts';

/** A plan, and the wishes that it was made for. */
export interface MadePlan {
  readonly plan: SittingInPlan;
  readonly wishes: SittingInWishes;
}

export interface Previewer {
  readonly ask: (wishes: SittingInWishes) => void;
  readonly end: () => void;
}

export interface PreviewListener {
  readonly onPlan: (made: MadePlan) => void;
  readonly onFailure: (message: string) => void;
}

/** Makes previews in a worker, one after another. Of the wishes that come while it is busy only the last ones are planned. */
export function createPreviewer(
  { onPlan, onFailure }: PreviewListener,
  open: (onReply: (reply: PlanReply) => void) => PlanWorker = openPlanWorker,
): Previewer {
  let running: SittingInWishes | undefined;
  let next: SittingInWishes | undefined;
  const start = (wishes: SittingInWishes) => {
    running = wishes;
    worker.ask({ method: 'preview', wishes });
  };
  const worker = open((reply) => {
    if ('progress' in reply || running === undefined) return;
    if ('plan' in reply) onPlan({ plan: reply.plan, wishes: running });
    else onFailure(reply.failure);
    const waiting = next;
    running = next = undefined;
    if (waiting) start(waiting);
  });
  return {
    ask: (wishes) => {
      if (running) next = wishes;
      else start(wishes);
    },
    end: worker.end,
  };
}
