import { cite } from '@deputy-work/plan-2022';
import type { Finding } from '@deputy-work/rules';

const words = '至少邀请2名全国人大代表参加';

/** One deputy invited where two are asked for, as the rule of item 18 finds it. */
export const oneInvited: Finding = {
  ruleId: 'inspection.enforcement.invites-deputies',
  subject: { collection: 'activities', id: 'trip' },
  outcome: 'violated',
  asOf: '2022-06-20',
  governedOn: '2022-06-10',
  force: 'plan',
  basis: [cite(18, words)],
  values: [
    {
      parameterId: 'inspection.enforcement.minimum-invited-deputies',
      value: 2,
      unit: 'deputy',
      from: '2022-01-01',
      to: '2022-12-31',
      basis: [cite(18, words)],
    },
  ],
  measure: { comparison: 'atLeast', measured: 1, required: 2, shortfall: 1, unit: 'deputy' },
  remedy: { code: 'add', amount: 1, unit: 'deputy' },
};
