/// <reference lib="webworker" />
import type { ExactOptions } from '@deputy-work/planning';
import load from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { PlanReply, PlanRequest } from './plan-messages.ts';

interface Planner<Wishes, Plan> {
  readonly preview: (wishes: Wishes) => Plan;
  readonly exact: (wishes: Wishes, options: ExactOptions) => Promise<Plan>;
}

/** The worker’s side: plans what the page asks for, and tells how far it has got. */
export function answerPlans<Wishes, Plan>({ preview, exact }: Planner<Wishes, Plan>): void {
  const reply = (message: PlanReply<Plan>) => postMessage(message);
  const plan = ({ method, wishes }: PlanRequest<Wishes>) =>
    method === 'preview'
      ? preview(wishes)
      : exact(wishes, {
          loadHighs: () => load({ locateFile: () => wasmUrl }),
          onProgress: (progress) => reply({ progress }),
        });
  onmessage = async ({ data }: MessageEvent<PlanRequest<Wishes>>) => {
    try {
      reply({ plan: await plan(data) });
    } catch (error) {
      reply({ failure: error instanceof Error ? error.message : String(error) });
    }
  };
}
