import { Level, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { inspectionFactsTerm } from '../terms.ts';
import { Activity } from './activity.ts';
import { PreSessionDuty } from './pre-session-duty.ts';

/** An activity as the rules read it: with the level of its congress, because the plan binds the NPC and statute binds by level. */
export const ActivityFact = Activity.safeExtend({
  congressLevel: Level.optional().describe('Absent when the congress is not on record. 没有记录的不填。'),
});
export type ActivityFact = z.infer<typeof ActivityFact>;

/** Facts of inspections (视察调研检查事实): what the rules of this package read. Derived from records, never typed in. */
export const InspectionFacts = z
  .strictObject({
    activities: z.array(ActivityFact).describe('Activities. 视察调研检查活动。'),
    'electoral-units': z.array(PreSessionDuty),
  })
  .meta(metaOf('InspectionFacts', inspectionFactsTerm));
export type InspectionFacts = z.infer<typeof InspectionFacts>;
