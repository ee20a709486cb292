import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Turns to speak on one topic at a meeting of the Presidium of the NPC (NPC Rules of Procedure, art. 58). */
export const npcPresidiumTurns = /* @__PURE__ */ defineParameter({
  id: 'meetings.speaking.npc-presidium-turns',
  unit: 'turn',
  comparison: 'atMost',
  variation: 'no',
  values: [{ from: '2021-03-12', value: 2, basis: [article(npcRulesOfProcedure2021, 58)] }],
});
