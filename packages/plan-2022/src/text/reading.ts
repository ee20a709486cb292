import { parsePlan, type Plan, type PlanReading } from '@deputy-work/work-plan';
import { bodies } from '../bodies.ts';
import { systems } from '../systems.ts';
import { source } from './source.ts';

/** The 2022 plan as it was read: the plan, its repaired text, the way back to {@link source}, and each repair. */
export const reading: PlanReading = parsePlan(source, { systems, bodies });

/** The 2022 plan with all its sentences. */
export const plan: Plan = reading.plan;
