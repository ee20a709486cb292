import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Votes of all deputies that elect or appoint at the NPC (NPC Rules of Procedure, art. 40). */
export const npcElectionMajority = /* @__PURE__ */ defineParameter({
  id: 'meetings.majority.npc-election',
  unit: 'vote',
  comparison: 'fractionMoreThan',
  variation: 'no',
  values: [
    {
      from: '2021-03-12',
      value: { numerator: 1, denominator: 2 },
      basis: [article(npcRulesOfProcedure2021, 40), article(npcRulesOfProcedure2021, 60)],
    },
  ],
});
