import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Quorum of a session of the NPC (NPC Rules of Procedure, art. 4). */
export const npcQuorum = /* @__PURE__ */ defineParameter({
  id: 'meetings.quorum.npc',
  unit: 'deputy',
  comparison: 'fractionAtLeast',
  variation: 'no',
  values: [
    {
      from: '2021-03-12',
      value: { numerator: 2, denominator: 3 },
      basis: [article(npcRulesOfProcedure2021, 4)],
    },
  ],
});
