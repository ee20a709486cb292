import { reachShare, sizeOf, type Share, type ShareReached } from '../internal/share.ts';
import type { QuorumBase, Vote } from '../schema/index.ts';

/** The arithmetic of a vote. `part` is the votes in favour, `whole` all deputies or members. */
export interface VoteOutcome extends ShareReached {
  /** Votes that were cast, invalid ones included. */
  readonly cast: number;
  /** Those of the whole who cast none: absent, or present without pressing a button. They count against, as abstentions do. */
  readonly notCast: number;
}

/**
 * Outcome of a vote (表决结果): whether the votes in favour reach the majority of all deputies or members, with its arithmetic.
 *
 * `majority` is a value in force: `valueOn(npcBillMajority, day)`. Whether the result was declared so is a rule's question.
 */
export function deriveVoteOutcome(
  { inFavour, against, abstaining, invalid }: Vote,
  base: QuorumBase,
  majority: Share,
): VoteOutcome {
  const cast = inFavour + against + abstaining + invalid;
  return { ...reachShare(inFavour, sizeOf(base), majority), cast, notCast: Math.max(0, sizeOf(base) - cast) };
}
