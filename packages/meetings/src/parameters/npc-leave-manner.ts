import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** How an NPC deputy asks for leave, and of whom (NPC Rules of Procedure, art. 15). The text names no one who approves. */
export const npcLeaveManner = /* @__PURE__ */ defineParameter({
  id: 'meetings.leave.npc-manner',
  unit: 'manner',
  comparison: 'containsAll',
  variation: 'no',
  values: [
    {
      from: '2021-03-12',
      value: ['in-writing', 'secretariat'],
      basis: [article(npcRulesOfProcedure2021, 15)],
    },
  ],
});
