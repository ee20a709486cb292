import {
  localCommitteeHasQuorum,
  localSessionHasQuorum,
  npcSessionHasQuorum,
  npcscHasQuorum,
} from '@deputy-work/meetings';
import type { Finding } from '@deputy-work/rules';

/** How many are present and count, of how many. */
export interface Present {
  readonly part: number;
  readonly whole: number;
}

const quorumRules: readonly string[] = [
  npcSessionHasQuorum.id,
  localSessionHasQuorum.id,
  npcscHasQuorum.id,
  localCommitteeHasQuorum.id,
];

/** By sitting: who counts towards the quorum, as the rule of that quorum has counted them. */
export const presentBySitting = (findings: readonly Finding[]): ReadonlyMap<string, Present> =>
  new Map(
    findings.flatMap(({ ruleId, subject, measure }) => {
      const measured = measure?.measured;
      if (!quorumRules.includes(ruleId) || typeof measured !== 'object' || !('part' in measured)) return [];
      return [[subject.id, measured] as const];
    }),
  );
