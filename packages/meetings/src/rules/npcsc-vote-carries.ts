import { isOfLevel } from '@deputy-work/congress';
import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { votes } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { declaredAsCounted } from '../internal/majority.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcscMajority } from '../parameters/npcsc-majority.ts';

/**
 * A vote of the NPC Standing Committee is declared carried only with more than half of all members (全国人大常委会表决的过半数).
 *
 * Sources: its Rules of Procedure 2009, art. 32; 2022, art. 45.
 */
export const npcscVoteCarries = /* @__PURE__ */ defineRule({
  id: 'meetings.majority.npcsc',
  package: thisPackage,
  basis: [article(npcscRulesOfProcedure2009, 32), article(npcscRulesOfProcedure2022, 45)],
  subjects: votes,
  parameters: { majority: npcscMajority },
  indexes: { congressById },
  appliesTo: (vote, { asOf, congressById }) =>
    vote.kind === 'standing-committee' && vote.on <= asOf && isOfLevel(['national'], vote, congressById),
  governedOn: ({ on }) => on,
  check: (vote, { majority }) => declaredAsCounted(vote, majority),
});
