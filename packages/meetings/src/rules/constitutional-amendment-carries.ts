import { isOfLevel } from '@deputy-work/congress';
import { constitution2018, npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { votes } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { declaredAsCounted } from '../internal/majority.ts';
import { thisPackage } from '../internal/this-package.ts';
import { amendmentMajority } from '../parameters/amendment-majority.ts';

/**
 * A constitutional amendment is declared carried only with two thirds or more of all deputies (宪法修改的三分之二以上多数).
 *
 * Sources: Constitution, art. 64; NPC Rules of Procedure, art. 59.
 */
export const constitutionalAmendmentCarries = /* @__PURE__ */ defineRule({
  id: 'meetings.majority.constitutional-amendment',
  package: thisPackage,
  basis: [article(constitution2018, 64), article(npcRulesOfProcedure2021, 59)],
  subjects: votes,
  parameters: { majority: amendmentMajority },
  indexes: { congressById },
  appliesTo: (vote, { asOf, congressById }) =>
    vote.kind === 'constitutional-amendment' &&
    vote.on <= asOf &&
    isOfLevel(['national'], vote, congressById),
  governedOn: ({ on }) => on,
  check: (vote, { majority }) => declaredAsCounted(vote, majority),
});
