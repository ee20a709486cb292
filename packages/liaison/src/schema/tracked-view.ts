import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import { ChannelCode, followsChannel, history } from '@deputy-work/loop/schema';
import * as z from 'zod';
import { letterTerm, trackedViewTerm } from '../terms/view.ts';
import { Words } from './primitives.ts';

/** Tracked view (跟踪办理的意见). Its history is one that the loop of its channel lets happen. */
export const TrackedView = z
  .strictObject({
    id: Id,
    congressId: Id,
    deputyId: Id,
    channel: ChannelCode,
    occasionId: Id.optional().describe(
      'The activity, contact or letter it came with; absent where there is none. 随哪次活动、联系、来函提出；没有的不填。',
    ),
    summary: Words.describe('What it says, in short. 意见内容。'),
    ...history,
  })
  .superRefine(followsChannel)
  .meta(metaOf('TrackedView', trackedViewTerm));
export type TrackedView = z.infer<typeof TrackedView>;

/** Letter from a deputy (代表来信). It goes through the loop of letters; the ledger's own days stand beside it. */
export const Letter = z
  .strictObject({
    id: Id,
    congressId: Id,
    deputyId: Id,
    summary: Words.describe('What it says, in short. 来信内容。'),
    enteredOn: LocalDate.optional().describe(
      'The day it was entered in the ledger; absent until then. 登记台账日期；尚未登记的不填。',
    ),
    reportedOn: LocalDate.optional().describe(
      'The day it was reported; absent until then. 上报日期；尚未上报的不填。',
    ),
    ...history,
  })
  .superRefine(({ steps }, context) => {
    followsChannel({ channel: 'letter', steps }, context);
  })
  .meta(metaOf('Letter', letterTerm));
export type Letter = z.infer<typeof Letter>;
