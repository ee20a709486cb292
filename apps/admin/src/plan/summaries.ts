import { plan2022 } from '@deputy-work/plan-2022';
import { classification } from '@deputy-work/plan-2022/classification';
import { summariseItems } from '@deputy-work/ui';
import { rules } from './rules.ts';

/** The 40 items with their rules. Import it only from what is loaded on demand: the classification is big. */
export const summaries = summariseItems({ instrument: plan2022, classification }, rules);
