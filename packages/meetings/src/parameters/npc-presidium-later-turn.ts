import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Minutes of the second turn at a meeting of the Presidium of the NPC (NPC Rules of Procedure, art. 58). */
export const npcPresidiumLaterTurn = /* @__PURE__ */ defineParameter({
  id: 'meetings.speaking.npc-presidium-later',
  unit: 'minute',
  comparison: 'atMost',
  variation: 'no',
  values: [{ from: '2021-03-12', value: 10, basis: [article(npcRulesOfProcedure2021, 58)] }],
});
