import { localCommitteeLevels } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { sittings } from '../facts.ts';
import { checkQuorum, needsQuorum, quorumIndexes } from '../internal/quorum.ts';
import { thisPackage } from '../internal/this-package.ts';
import { localCommitteeQuorum } from '../parameters/local-committee-quorum.ts';

/**
 * A plenary meeting of a local standing committee sits with more than half of its members (地方人大常委会法定人数).
 *
 * Source: Local Organic Law, art. 51.
 */
export const localCommitteeHasQuorum = /* @__PURE__ */ defineRule({
  id: 'meetings.quorum.local-committee',
  package: thisPackage,
  basis: [article(localOrganicLaw2022, 51)],
  subjects: sittings,
  parameters: { quorum: localCommitteeQuorum },
  indexes: quorumIndexes,
  appliesTo: (sitting, surroundings) =>
    needsQuorum(sitting, 'committee-plenary', localCommitteeLevels, surroundings),
  governedOn: ({ on }) => on,
  check: (sitting, { quorum }, surroundings) => checkQuorum(sitting, quorum, surroundings),
});
