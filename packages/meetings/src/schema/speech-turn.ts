import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { speechTurnTerm } from '../terms/vote.ts';
import { Count, Words } from './primitives.ts';

/** Speech turn (一次发言). */
export const SpeechTurn = z
  .strictObject({
    id: Id,
    meetingId: Id,
    deputyId: Id,
    on: LocalDate,
    topic: Words.optional().describe(
      'The topic spoken to, where turns are counted by topic. 发言所针对的议题。',
    ),
    turn: z.int().min(1).describe('Which turn it is, 1 for the first. 第几次发言。'),
    minutes: Count.optional().describe(
      'Whole minutes begun; absent when nobody timed it. 分钟数，不满一分钟按一分钟；没有计时的不填。',
    ),
  })
  .meta(metaOf('SpeechTurn', speechTurnTerm));
export type SpeechTurn = z.infer<typeof SpeechTurn>;
