import type { PlanReply, PlanRequest } from './plan-messages.ts';

/** A worker that plans, as the page needs it. */
export interface PlanWorker<Wishes> {
  readonly ask: (request: PlanRequest<Wishes>) => void;
  readonly end: () => void;
}

/** Opens a worker that plans off the main thread. */
export type OpenPlanWorker<Wishes, Plan> = (onReply: (reply: PlanReply<Plan>) => void) => PlanWorker<Wishes>;

/** Makes a worker one that plans; the solver is in its code and not in the page’s. */
export const planWorker =
  <Wishes, Plan>(start: () => Worker): OpenPlanWorker<Wishes, Plan> =>
  (onReply) => {
    const worker = start();
    worker.onmessage = ({ data }: MessageEvent<PlanReply<Plan>>) => onReply(data);
    worker.onerror = ({ message }) => onReply({ failure: message });
    return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
  };
