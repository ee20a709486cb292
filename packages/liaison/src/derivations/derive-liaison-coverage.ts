import type { MatrixCell } from './derive-liaison-matrix.ts';

/** How far the assigned deputies of a year have been contacted, as ids in order. */
export interface LiaisonCoverage {
  /** Deputies assigned to somebody. */
  readonly deputies: number;
  /** Those whom a member assigned to them has contacted. */
  readonly contacted: number;
  readonly notContacted: readonly string[];
  /** Members who have deputies assigned. */
  readonly members: number;
  /** Members who have contacted none of theirs. */
  readonly silentMembers: readonly string[];
}

/** Coverage of contact (联系覆盖情况), summed up from a liaison matrix. A deputy of several members is contacted when one of them has been in contact. */
export function deriveLiaisonCoverage(matrix: readonly MatrixCell[]): LiaisonCoverage {
  const met = matrix.filter(({ contacts }) => contacts > 0);
  const deputies = new Set(matrix.map(({ deputyId }) => deputyId));
  const members = new Set(matrix.map(({ memberId }) => memberId));
  const contacted = new Set(met.map(({ deputyId }) => deputyId));
  const active = new Set(met.map(({ memberId }) => memberId));
  return {
    deputies: deputies.size,
    contacted: contacted.size,
    notContacted: [...deputies].filter((id) => !contacted.has(id)).toSorted(),
    members: members.size,
    silentMembers: [...members].filter((id) => !active.has(id)).toSorted(),
  };
}
