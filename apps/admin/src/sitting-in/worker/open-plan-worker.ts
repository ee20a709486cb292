import type { PlanReply, PlanRequest } from './plan-messages.ts';

/** A worker that plans, as the page needs it. */
export interface PlanWorker {
  readonly ask: (request: PlanRequest) => void;
  readonly end: () => void;
}

/** Starts a worker that plans off the main thread; the solver is in its code and not in the page’s. */
export function openPlanWorker(onReply: (reply: PlanReply) => void): PlanWorker {
  const worker = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<PlanReply>) => onReply(data);
  worker.onerror = ({ message }) => onReply({ failure: message });
  return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
