import { isOfLevel } from '@deputy-work/congress';
import { constitution2018, npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { votes } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { declaredAsCounted } from '../internal/majority.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcBillMajority } from '../parameters/npc-bill-majority.ts';

/**
 * A bill of the NPC is declared carried only with more than half of all deputies (全国人大议案的过半数).
 *
 * Of all deputies, not of those present or voting: absences and abstentions count against. Sources: Constitution, art. 64; NPC Rules of
 * Procedure, art. 59.
 */
export const npcBillCarries = /* @__PURE__ */ defineRule({
  id: 'meetings.majority.npc-bill',
  package: thisPackage,
  basis: [article(constitution2018, 64), article(npcRulesOfProcedure2021, 59)],
  subjects: votes,
  parameters: { majority: npcBillMajority },
  indexes: { congressById },
  appliesTo: (vote, { asOf, congressById }) =>
    vote.kind === 'bill' && vote.on <= asOf && isOfLevel(['national'], vote, congressById),
  governedOn: ({ on }) => on,
  check: (vote, { majority }) => declaredAsCounted(vote, majority),
});
