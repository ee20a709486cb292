import { reachShare, sizeOf, type Share, type ShareReached } from '../internal/share.ts';
import type { Headcount, QuorumBase } from '../schema/index.ts';

/** Which of those present count. */
export interface QuorumOptions {
  /** Whether who attends by video counts too; only where the law and a decision allow it. */
  readonly countsVideo?: boolean;
}

/**
 * Quorum (法定人数): how many of the base are present, how many are needed, and how many are missing.
 *
 * `quorum` is a value in force: `valueOn(npcQuorum, day)`. The base is given and not worked out, because no law says how to count it.
 */
export const deriveQuorum = (
  { inPerson, byVideo }: Headcount,
  base: QuorumBase,
  quorum: Share,
  { countsVideo = false }: QuorumOptions = {},
): ShareReached => reachShare(countsVideo ? inPerson + byVideo : inPerson, sizeOf(base), quorum);
