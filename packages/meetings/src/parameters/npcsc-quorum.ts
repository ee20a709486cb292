import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Quorum of the NPC Standing Committee (its Rules of Procedure 2009, art. 4; 2022, art. 7). */
export const npcscQuorum = /* @__PURE__ */ defineParameter({
  id: 'meetings.quorum.npcsc',
  unit: 'member',
  comparison: 'fractionMoreThan',
  variation: 'no',
  values: [
    {
      from: '2009-04-24',
      to: '2022-06-24',
      value: { numerator: 1, denominator: 2 },
      basis: [article(npcscRulesOfProcedure2009, 4)],
    },
    {
      from: '2022-06-25',
      value: { numerator: 1, denominator: 2 },
      basis: [article(npcscRulesOfProcedure2022, 7)],
    },
  ],
});
