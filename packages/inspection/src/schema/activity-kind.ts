import { codeOf, metaOf } from '@deputy-work/congress/schema';
import type * as z from 'zod';
import { activityKinds } from '../codes/activity-kinds.ts';
import { activityKindTerm } from '../terms.ts';

/** Kind of activity (活动种类). */
export const ActivityKind = codeOf(activityKinds).meta(metaOf('ActivityKind', activityKindTerm));
export type ActivityKind = z.infer<typeof ActivityKind>;
