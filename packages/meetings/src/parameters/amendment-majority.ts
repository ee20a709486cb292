import { constitution2018 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** Majority of all deputies for a constitutional amendment (Constitution, art. 64). */
export const amendmentMajority = /* @__PURE__ */ defineParameter({
  id: 'meetings.majority.constitutional-amendment',
  unit: 'vote',
  comparison: 'fractionAtLeast',
  variation: 'no',
  values: [
    { from: '2018-03-11', value: { numerator: 2, denominator: 3 }, basis: [article(constitution2018, 64)] },
  ],
});
