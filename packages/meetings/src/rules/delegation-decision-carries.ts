import { isOfLevel } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { votes } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { declaredAsCounted } from '../internal/majority.ts';
import { thisPackage } from '../internal/this-package.ts';
import { delegationMajority } from '../parameters/delegation-majority.ts';

/**
 * What goes out in the name of a delegation has more than half of all its deputies (代表团名义事项的过半数).
 *
 * Source: NPC Rules of Procedure, art. 12.
 */
export const delegationDecisionCarries = /* @__PURE__ */ defineRule({
  id: 'meetings.majority.delegation',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 12)],
  subjects: votes,
  parameters: { majority: delegationMajority },
  indexes: { congressById },
  appliesTo: (vote, { asOf, congressById }) =>
    vote.kind === 'delegation' && vote.on <= asOf && isOfLevel(['national'], vote, congressById),
  governedOn: ({ on }) => on,
  check: (vote, { majority }) => declaredAsCounted(vote, majority),
});
