import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** How long before a meeting of the NPC Standing Committee notice is given (its Rules of Procedure 2009, art. 6; 2022, art. 9). */
export const npcscNoticeTime = /* @__PURE__ */ defineParameter({
  id: 'meetings.notice.npcsc-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'no',
  values: [
    {
      from: '2009-04-24',
      to: '2022-06-24',
      value: { amount: 7, unit: 'day' },
      basis: [article(npcscRulesOfProcedure2009, 6)],
    },
    { from: '2022-06-25', value: { amount: 7, unit: 'day' }, basis: [article(npcscRulesOfProcedure2022, 9)] },
  ],
});
