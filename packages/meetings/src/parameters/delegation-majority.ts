import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Majority of all deputies of a delegation for what goes out in its name (NPC Rules of Procedure, art. 12). */
export const delegationMajority = /* @__PURE__ */ defineParameter({
  id: 'meetings.majority.delegation',
  unit: 'vote',
  comparison: 'fractionMoreThan',
  variation: 'no',
  values: [
    {
      from: '2021-03-12',
      value: { numerator: 1, denominator: 2 },
      basis: [article(npcRulesOfProcedure2021, 12)],
    },
  ],
});
