import { isOfLevel, localLevels } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { votes } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { declaredAsCounted } from '../internal/majority.ts';
import { thisPackage } from '../internal/this-package.ts';
import { localMajority } from '../parameters/local-majority.ts';

/**
 * A resolution or election of a local congress is declared carried only with more than half of all deputies (地方人大决议和选举的过半数).
 *
 * Source: Local Organic Law, art. 25.
 */
export const localVoteCarries = /* @__PURE__ */ defineRule({
  id: 'meetings.majority.local-congress',
  package: thisPackage,
  basis: [article(localOrganicLaw2022, 25)],
  subjects: votes,
  parameters: { majority: localMajority },
  indexes: { congressById },
  appliesTo: (vote, { asOf, congressById }) =>
    (vote.kind === 'bill' || vote.kind === 'election') &&
    vote.on <= asOf &&
    isOfLevel(localLevels, vote, congressById),
  governedOn: ({ on }) => on,
  check: (vote, { majority }) => declaredAsCounted(vote, majority),
});
