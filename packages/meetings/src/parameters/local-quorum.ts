import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Quorum of a session of a local congress (Local Organic Law, art. 14). Before 2022-03-12 the nation had none that was read. */
export const localQuorum = /* @__PURE__ */ defineParameter({
  id: 'meetings.quorum.local',
  unit: 'deputy',
  comparison: 'fractionAtLeast',
  variation: 'no',
  values: [
    {
      from: '2022-03-12',
      value: { numerator: 2, denominator: 3 },
      basis: [article(localOrganicLaw2022, 14)],
    },
  ],
});
