import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Majority of all members of a local standing committee (Local Organic Law, art. 51). */
export const localCommitteeMajority = /* @__PURE__ */ defineParameter({
  id: 'meetings.majority.local-committee',
  unit: 'vote',
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
