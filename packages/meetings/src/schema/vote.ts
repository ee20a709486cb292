import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { voteKinds } from '../codes/vote-kinds.ts';
import { voteResults } from '../codes/vote-results.ts';
import { voteKindTerm, voteResultTerm, voteTerm } from '../terms/vote.ts';
import { Count, Words } from './primitives.ts';
import { QuorumBase } from './sitting.ts';

/** Kind of vote (表决种类). */
export const VoteKind = codeOf(voteKinds).meta(metaOf('VoteKind', voteKindTerm));
export type VoteKind = z.infer<typeof VoteKind>;

/** Result of a vote (表决结果), as declared. */
export const VoteResult = codeOf(voteResults).meta(metaOf('VoteResult', voteResultTerm));
export type VoteResult = z.infer<typeof VoteResult>;

/** Vote (表决): the count, and the result that was declared. */
export const Vote = z
  .strictObject({
    id: Id,
    congressId: Id,
    meetingId: Id.optional().describe('Absent when it is not on record. 没有记录的不填。'),
    kind: VoteKind,
    on: LocalDate,
    about: Words.describe('What, or who, was voted on. 表决的事项或者人选。'),
    base: QuorumBase.optional().describe(
      'All deputies or members; absent while it is not on record. 全体代表或者全体组成人员的人数；没有记录的不填。',
    ),
    inFavour: Count.describe('Votes in favour. 赞成票。'),
    against: Count.describe('Votes against. 反对票。'),
    abstaining: Count.describe('Abstentions. 弃权票。'),
    notPressing: Count.describe('Present and pressed no button, or cast no ballot. 未按表决器或者未投票。'),
    invalid: Count.describe('Invalid ballots. 废票。'),
    result: VoteResult.optional().describe('Absent until it is declared. 尚未宣布的不填。'),
  })
  .meta(metaOf('Vote', voteTerm));
export type Vote = z.infer<typeof Vote>;
