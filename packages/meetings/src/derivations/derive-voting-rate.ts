import type { LocalDate } from '@deputy-work/rules';
import type { Vote } from '../schema/index.ts';

/** How many votes were cast by those who were there to cast one, over some votes. */
export interface VotingRate {
  readonly votes: number;
  readonly cast: number;
  /** Cast, and not pressed. */
  readonly present: number;
}

/** Voting rate (投票率): votes cast of those present, over all votes up to the day of asking. Ballots are secret, so there is none by deputy. */
export function deriveVotingRate(votes: readonly Vote[], { asOf }: { readonly asOf: LocalDate }): VotingRate {
  const held = votes.filter(({ on }) => on <= asOf);
  const cast = held.reduce(
    (sum, { inFavour, against, abstaining, invalid }) => sum + inFavour + against + abstaining + invalid,
    0,
  );
  const notPressing = held.reduce((sum, vote) => sum + vote.notPressing, 0);
  return { votes: held.length, cast, present: cast + notPressing };
}
