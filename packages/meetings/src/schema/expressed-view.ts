import { Id, metaOf } from '@deputy-work/congress/schema';
import { followsChannel, history } from '@deputy-work/loop/schema';
import * as z from 'zod';
import { expressedViewTerm } from '../terms/sitting-in.ts';
import { Words } from './primitives.ts';

/**
 * View expressed (列席代表意见) at a forum or in deliberation by a deputy who sat in, and what became of it. Its history is one that the loop of
 * forums lets happen.
 */
export const ExpressedView = z
  .strictObject({
    id: Id,
    congressId: Id,
    meetingId: Id,
    deputyId: Id,
    summary: Words.describe('What it says, in short. 意见内容。'),
    ...history,
  })
  .superRefine(({ steps }, context) => {
    followsChannel({ channel: 'forum', steps }, context);
  })
  .meta(metaOf('ExpressedView', expressedViewTerm));
export type ExpressedView = z.infer<typeof ExpressedView>;
