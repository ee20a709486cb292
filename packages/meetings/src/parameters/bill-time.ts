import { npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** How long before a meeting of the NPC Standing Committee a bill comes in (its Rules of Procedure 2022, art. 19). */
export const billTime = /* @__PURE__ */ defineParameter({
  id: 'meetings.documents.npcsc-bill-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'no',
  values: [
    {
      from: '2022-06-25',
      value: { amount: 10, unit: 'day' },
      basis: [article(npcscRulesOfProcedure2022, 19)],
    },
  ],
});
