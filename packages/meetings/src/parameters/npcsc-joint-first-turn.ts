import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/**
 * Minutes of the first turn at a joint meeting of the NPC Standing Committee: fewer from 2022-06-25 on (its Rules of Procedure 2009,
 * arts. 30, 31; 2022, arts. 43, 44).
 */
export const npcscJointFirstTurn = /* @__PURE__ */ defineParameter({
  id: 'meetings.speaking.npcsc-joint-first',
  unit: 'minute',
  comparison: 'atMost',
  variation: 'no',
  values: [
    {
      from: '2009-04-24',
      to: '2022-06-24',
      value: 15,
      basis: [article(npcscRulesOfProcedure2009, 30), article(npcscRulesOfProcedure2009, 31)],
    },
    {
      from: '2022-06-25',
      value: 10,
      basis: [article(npcscRulesOfProcedure2022, 43), article(npcscRulesOfProcedure2022, 44)],
    },
  ],
});
