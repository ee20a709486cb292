import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Majority of all members of the NPC Standing Committee (its Rules of Procedure 2009, art. 32; 2022, art. 45). */
export const npcscMajority = /* @__PURE__ */ defineParameter({
  id: 'meetings.majority.npcsc',
  unit: 'vote',
  comparison: 'fractionMoreThan',
  variation: 'no',
  values: [
    {
      from: '2009-04-24',
      to: '2022-06-24',
      value: { numerator: 1, denominator: 2 },
      basis: [article(npcscRulesOfProcedure2009, 32)],
    },
    {
      from: '2022-06-25',
      value: { numerator: 1, denominator: 2 },
      basis: [article(npcscRulesOfProcedure2022, 45)],
    },
  ],
});
