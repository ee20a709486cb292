import { fractionAtLeast, fractionMoreThan, type Answer, type ValueInForce } from '@deputy-work/rules';
import type { QuorumBase } from '../schema/index.ts';

/** A quorum or majority in force: two thirds or more, more than half. */
export type Share = ValueInForce<'fractionAtLeast'> | ValueInForce<'fractionMoreThan'>;

const isExclusive = (share: Share): share is ValueInForce<'fractionMoreThan'> =>
  share.parameter.comparison === 'fractionMoreThan';

/** Holds a part of the whole against a share, in whole numbers. */
export const compareShare = (part: number, whole: number, share: Share): Answer =>
  isExclusive(share) ? fractionMoreThan(part, whole, share) : fractionAtLeast(part, whole, share);

/** How many there are: elected less vacancies. */
export const sizeOf = ({ elected, vacancies }: QuorumBase): number => elected - vacancies;

/** The arithmetic of a share, for those who show it. */
export interface ShareReached {
  readonly part: number;
  readonly whole: number;
  /** The smallest part that is enough. */
  readonly needed: number;
  /** How many are missing; 0 when it is reached. */
  readonly shortfall: number;
  readonly reached: boolean;
}

/** Works out how far a part of the whole reaches a share. */
export function reachShare(part: number, whole: number, share: Share): ShareReached {
  const { measure, outcome } = compareShare(part, whole, share);
  const required = measure?.required;
  const needed = typeof required === 'object' && 'part' in required ? required.part : 0;
  return { part, whole, needed, shortfall: measure?.shortfall ?? 0, reached: outcome === 'satisfied' };
}
