import { localLevels } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { sittings } from '../facts.ts';
import { checkQuorum, needsQuorum, quorumIndexes } from '../internal/quorum.ts';
import { thisPackage } from '../internal/this-package.ts';
import { localQuorum } from '../parameters/local-quorum.ts';

/**
 * A plenary meeting of a local congress sits with a quorum of its deputies (地方人大会议法定人数).
 *
 * Before 2022-03-12 the nation had no local quorum that was read; the rule can’t tell. Source: Local Organic Law, art. 14.
 */
export const localSessionHasQuorum = /* @__PURE__ */ defineRule({
  id: 'meetings.quorum.local-session',
  package: thisPackage,
  basis: [article(localOrganicLaw2022, 14)],
  subjects: sittings,
  parameters: { quorum: localQuorum },
  indexes: quorumIndexes,
  appliesTo: (sitting, surroundings) => needsQuorum(sitting, 'plenary', localLevels, surroundings),
  governedOn: ({ on }) => on,
  check: (sitting, { quorum }, surroundings) => checkQuorum(sitting, quorum, surroundings),
});
