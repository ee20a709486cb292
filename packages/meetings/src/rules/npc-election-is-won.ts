import { isOfLevel } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { votes } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { declaredAsCounted } from '../internal/majority.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcElectionMajority } from '../parameters/npc-election-majority.ts';

/**
 * Somebody is declared elected or appointed by the NPC only with more than half of all deputies (全国人大选举和决定任命的过半数).
 *
 * Source: NPC Rules of Procedure, arts. 40, 60.
 */
export const npcElectionIsWon = /* @__PURE__ */ defineRule({
  id: 'meetings.majority.npc-election',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 40), article(npcRulesOfProcedure2021, 60)],
  subjects: votes,
  parameters: { majority: npcElectionMajority },
  indexes: { congressById },
  appliesTo: (vote, { asOf, congressById }) =>
    vote.kind === 'election' && vote.on <= asOf && isOfLevel(['national'], vote, congressById),
  governedOn: ({ on }) => on,
  check: (vote, { majority }) => declaredAsCounted(vote, majority),
});
