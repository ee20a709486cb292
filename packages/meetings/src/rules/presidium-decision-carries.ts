import { isOfLevel } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { votes } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { declaredAsCounted } from '../internal/majority.ts';
import { thisPackage } from '../internal/this-package.ts';
import { presidiumMajority } from '../parameters/presidium-majority.ts';

/**
 * The Presidium decides with more than half of all its members (主席团决定的过半数).
 *
 * Source: NPC Rules of Procedure, art. 9.
 */
export const presidiumDecisionCarries = /* @__PURE__ */ defineRule({
  id: 'meetings.majority.presidium',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 9)],
  subjects: votes,
  parameters: { majority: presidiumMajority },
  indexes: { congressById },
  appliesTo: (vote, { asOf, congressById }) =>
    vote.kind === 'presidium' && vote.on <= asOf && isOfLevel(['national'], vote, congressById),
  governedOn: ({ on }) => on,
  check: (vote, { majority }) => declaredAsCounted(vote, majority),
});
