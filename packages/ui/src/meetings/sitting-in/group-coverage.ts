import type { SittingInCoverage } from '@deputy-work/meetings';
import type { CoverageStanding } from './words.ts';

/** How far the grass-roots deputies of one group have sat in. */
export interface GroupCoverage extends Readonly<Record<CoverageStanding, number>> {
  readonly groupId: string;
  readonly grassRoots: number;
}

export const coverageStandings = [
  'covered',
  'invited',
  'toInvite',
] as const satisfies readonly CoverageStanding[];

/** Coverage by group, those with most deputies still to be invited first. Deputies of no group are left out. */
export function coverageByGroup(
  coverage: SittingInCoverage,
  groupOf: (deputyId: string) => string | undefined,
): readonly GroupCoverage[] {
  const groups = new Map<string, Record<CoverageStanding, number>>();
  for (const standing of coverageStandings) {
    for (const id of coverage[standing]) {
      const groupId = groupOf(id);
      if (groupId === undefined) continue;
      const counts = groups.get(groupId) ?? { covered: 0, invited: 0, toInvite: 0 };
      counts[standing] += 1;
      groups.set(groupId, counts);
    }
  }
  return [...groups]
    .map(([groupId, counts]) => ({
      groupId,
      ...counts,
      grassRoots: counts.covered + counts.invited + counts.toInvite,
    }))
    .toSorted((a, b) => b.toInvite - a.toInvite || (a.groupId < b.groupId ? -1 : 1));
}
