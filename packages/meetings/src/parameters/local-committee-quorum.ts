import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Quorum of a local standing committee (Local Organic Law, art. 51). */
export const localCommitteeQuorum = /* @__PURE__ */ defineParameter({
  id: 'meetings.quorum.local-committee',
  unit: 'member',
  comparison: 'fractionMoreThan',
  variation: 'no',
  values: [
    {
      from: '2022-03-12',
      value: { numerator: 1, denominator: 2 },
      basis: [article(localOrganicLaw2022, 51)],
    },
  ],
});
