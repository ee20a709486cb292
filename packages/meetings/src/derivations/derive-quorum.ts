import { reachShare, sizeOf, type Share, type ShareReached } from '../internal/share.ts';
import type { Headcount, QuorumBase } from '../schema/index.ts';

/** Which of those present count. */
export interface QuorumOptions {
  /** Whether who attends by video counts too; only where the law and a decision allow it. */
  readonly countsVideo?: boolean;
}

/** How many of those present count. */
export const countPresent = (
  { inPerson, byVideo }: Headcount,
  { countsVideo = false }: QuorumOptions = {},
): number => (countsVideo ? inPerson + byVideo : inPerson);

/**
 * Quorum (法定人数): how many of the base are present, how many are needed, and how many are missing.
 *
 * `quorum` is a value in force: `valueOn(npcQuorum, day)`. The base is given and not worked out, because no law says how to count it.
 */
export const deriveQuorum = (
  headcount: Headcount,
  base: QuorumBase,
  quorum: Share,
  options?: QuorumOptions,
): ShareReached => reachShare(countPresent(headcount, options), sizeOf(base), quorum);
