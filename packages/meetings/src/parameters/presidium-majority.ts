import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Majority of all members of the Presidium (NPC Rules of Procedure, art. 9). */
export const presidiumMajority = /* @__PURE__ */ defineParameter({
  id: 'meetings.majority.presidium',
  unit: 'vote',
  comparison: 'fractionMoreThan',
  variation: 'no',
  values: [
    {
      from: '2021-03-12',
      value: { numerator: 1, denominator: 2 },
      basis: [article(npcRulesOfProcedure2021, 9)],
    },
  ],
});
