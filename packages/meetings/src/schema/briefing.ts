import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { briefingChannels } from '../codes/briefing-channels.ts';
import { briefingChannelTerm, briefingTerm } from '../terms/information.ts';
import { DistinctIds } from './primitives.ts';

/** Channel of briefing (通报方式). */
export const BriefingChannel = codeOf(briefingChannels).meta(metaOf('BriefingChannel', briefingChannelTerm));
export type BriefingChannel = z.infer<typeof BriefingChannel>;

/** Briefing (情况通报): how information reached deputies before or during a meeting. */
export const Briefing = z
  .strictObject({
    id: Id,
    congressId: Id,
    sessionId: Id.optional().describe('The session it prepares. 所准备的大会会议。'),
    committeeMeetingId: Id.optional().describe(
      'The standing committee meeting it prepares. 所准备的常委会会议。',
    ),
    channel: BriefingChannel,
    on: LocalDate,
    deputyIds: DistinctIds.describe('Whom it reached. 送达的代表。'),
  })
  .meta(metaOf('Briefing', briefingTerm));
export type Briefing = z.infer<typeof Briefing>;
