import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Minutes of the first turn at a plenary meeting of the NPC (NPC Rules of Procedure, art. 57). */
export const npcPlenaryFirstTurn = /* @__PURE__ */ defineParameter({
  id: 'meetings.speaking.npc-plenary-first',
  unit: 'minute',
  comparison: 'atMost',
  variation: 'no',
  values: [{ from: '2021-03-12', value: 10, basis: [article(npcRulesOfProcedure2021, 57)] }],
});
