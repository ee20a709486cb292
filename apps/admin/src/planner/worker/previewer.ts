import type { OpenPlanWorker } from './open-plan-worker.ts';

/** A plan, and the wishes that it was made for. */
export interface MadePlan<Wishes, Plan> {
  readonly plan: Plan;
  readonly wishes: Wishes;
}

export interface Previewer<Wishes> {
  readonly ask: (wishes: Wishes) => void;
  readonly end: () => void;
}

export interface PreviewListener<Wishes, Plan> {
  readonly onPlan: (made: MadePlan<Wishes, Plan>) => void;
  readonly onFailure: (message: string) => void;
}

/** Makes previews in a worker, one after another. Of the wishes that come while it is busy only the last ones are planned. */
export function createPreviewer<Wishes, Plan>(
  { onPlan, onFailure }: PreviewListener<Wishes, Plan>,
  open: OpenPlanWorker<Wishes, Plan>,
): Previewer<Wishes> {
  let running: Wishes | undefined;
  let next: Wishes | undefined;
  const start = (wishes: Wishes) => {
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
