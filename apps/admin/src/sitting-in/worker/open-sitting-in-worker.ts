import type { SittingInPlan, SittingInWishes } from '@deputy-work/meetings/planners';
import { planWorker } from '../../planner/worker/open-plan-worker.ts';

/** Opens a worker that plans invitations. */
export const openSittingInWorker = planWorker<SittingInWishes, SittingInPlan>(
  () => new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' }),
);
