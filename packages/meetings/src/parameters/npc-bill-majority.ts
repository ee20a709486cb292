import { constitution2018 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Majority of all deputies for bills of the NPC (Constitution, art. 64). */
export const npcBillMajority = /* @__PURE__ */ defineParameter({
  id: 'meetings.majority.npc-bill',
  unit: 'vote',
  comparison: 'fractionMoreThan',
  variation: 'no',
  values: [
    { from: '2018-03-11', value: { numerator: 1, denominator: 2 }, basis: [article(constitution2018, 64)] },
  ],
});
