import { isOfLevel, localCommitteeLevels } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { votes } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { declaredAsCounted } from '../internal/majority.ts';
import { thisPackage } from '../internal/this-package.ts';
import { localCommitteeMajority } from '../parameters/local-committee-majority.ts';

/**
 * A vote of a local standing committee is declared carried only with more than half of all members (地方人大常委会表决的过半数).
 *
 * Source: Local Organic Law, art. 51.
 */
export const localCommitteeVoteCarries = /* @__PURE__ */ defineRule({
  id: 'meetings.majority.local-committee',
  package: thisPackage,
  basis: [article(localOrganicLaw2022, 51)],
  subjects: votes,
  parameters: { majority: localCommitteeMajority },
  indexes: { congressById },
  appliesTo: (vote, { asOf, congressById }) =>
    vote.kind === 'standing-committee' &&
    vote.on <= asOf &&
    isOfLevel(localCommitteeLevels, vote, congressById),
  governedOn: ({ on }) => on,
  check: (vote, { majority }) => declaredAsCounted(vote, majority),
});
