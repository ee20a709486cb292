import { metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { participationTerm } from '../terms.ts';
import { DistinctIds } from './primitives.ts';

/** Participation of deputies (代表参加情况): invited, confirmed and attended are three facts. */
export const Participation = z
  .strictObject({
    invitedIds: DistinctIds.describe('Deputies who were invited. 受邀代表。'),
    confirmedIds: DistinctIds.describe('Deputies who said they would come. 确认参加的代表。'),
    attendedIds: DistinctIds.describe('Deputies who came. 实际参加的代表。'),
  })
  .meta(metaOf('Participation', participationTerm));
export type Participation = z.infer<typeof Participation>;
