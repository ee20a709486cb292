import { chairpersonsContactOpinion2013 } from '@deputy-work/congress/instruments';
import { defineParameter } from '@deputy-work/rules';

/** How many deputies each member of the Council of Chairpersons contacts directly (Opinion of 2013). For other members no number is known. */
export const chairpersonsMinimum = /* @__PURE__ */ defineParameter({
  id: 'liaison.chairpersons.minimum',
  unit: 'deputy',
  comparison: 'atLeast',
  variation: 'no',
  values: [{ from: '2013-12-16', value: 5, basis: [{ instrument: chairpersonsContactOpinion2013 }] }],
});
