import { cite } from '@deputy-work/plan-2022';
import { defineParameter } from '@deputy-work/rules';

/** At how many standing committee meetings each grass-roots deputy is to sit in within the term (plan item 15, an aim). */
export const minimumSittingsIn = /* @__PURE__ */ defineParameter({
  id: 'meetings.sitting-in.minimum',
  unit: 'committee-meeting',
  comparison: 'atLeast',
  variation: 'no',
  values: [
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: 1,
      basis: [cite(15, '基层代表在任期内至少列席一次常委会会议')],
    },
  ],
});
