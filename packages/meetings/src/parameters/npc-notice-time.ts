import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** How long before a session of the NPC its deputies get notice and the draft laws (NPC Rules of Procedure, art. 6). */
export const npcNoticeTime = /* @__PURE__ */ defineParameter({
  id: 'meetings.notice.npc-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'no',
  values: [
    { from: '2021-03-12', value: { amount: 1, unit: 'month' }, basis: [article(npcRulesOfProcedure2021, 6)] },
  ],
});
