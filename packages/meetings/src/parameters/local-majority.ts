import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Majority of all deputies of a local congress for resolutions and elections (Local Organic Law, art. 25). */
export const localMajority = /* @__PURE__ */ defineParameter({
  id: 'meetings.majority.local-congress',
  unit: 'vote',
  comparison: 'fractionMoreThan',
  variation: 'no',
  values: [
    {
      from: '2022-03-12',
      value: { numerator: 1, denominator: 2 },
      basis: [article(localOrganicLaw2022, 25)],
    },
  ],
});
