import type { LiaisonPlan, LiaisonWishes } from '@deputy-work/liaison/planners';
import { planWorker } from '../../planner/worker/open-plan-worker.ts';

/** Opens a worker that plans pairs. */
export const openPairingWorker = planWorker<LiaisonWishes, LiaisonPlan>(
  () => new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' }),
);
