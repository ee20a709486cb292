import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Turns to speak at a plenary meeting of the NPC (NPC Rules of Procedure, art. 57). */
export const npcPlenaryTurns = /* @__PURE__ */ defineParameter({
  id: 'meetings.speaking.npc-plenary-turns',
  unit: 'turn',
  comparison: 'atMost',
  variation: 'no',
  values: [{ from: '2021-03-12', value: 2, basis: [article(npcRulesOfProcedure2021, 57)] }],
});
