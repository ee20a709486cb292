import { classification } from '@deputy-work/plan-2022/classification';
import { measureProgress } from './plan-progress.ts';
import { rules } from './rules.ts';
import { summariseItems } from './summarise-items.ts';

/** The 40 items with their rules. Import it only from what is loaded on demand: the classification is big. */
export const summaries = summariseItems(classification, rules);

/** How far the plan is turned into rules. */
export const progress = measureProgress(classification, rules);
