import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { expressedViewTerm } from '../terms/sitting-in.ts';
import { Words } from './primitives.ts';

const step = (words: string) => LocalDate.optional().describe(words);

/** View expressed (列席代表意见) at a forum or in deliberation by a deputy who sat in, and what became of it. */
export const ExpressedView = z
  .strictObject({
    id: Id,
    congressId: Id,
    meetingId: Id,
    deputyId: Id,
    on: LocalDate,
    summary: Words,
    sortedOn: step('The day it was sorted; absent until then. 整理日期；尚未整理的不填。'),
    handedOverOn: step('The day it was handed over; absent until then. 交办日期；尚未交办的不填。'),
    handedOverToId: Id.optional().describe('The body that handles it. 办理单位。'),
    dealtWithOn: step('The day its handling ended; absent until then. 研究处理完成日期；尚未完成的不填。'),
    repliedOn: step('The day the deputy got a reply; absent until then. 反馈日期；尚未反馈的不填。'),
    closedOn: step('The day the file was closed; absent while it is open. 归档日期；尚未归档的不填。'),
  })
  .meta(metaOf('ExpressedView', expressedViewTerm));
export type ExpressedView = z.infer<typeof ExpressedView>;
