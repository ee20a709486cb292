import { cite } from '@deputy-work/plan-2022';
import { defineParameter } from '@deputy-work/rules';

/** What the ledger shows of every letter, beside the steps of its loop: entered and reported (plan item 22). */
export const requiredLedgerStates = /* @__PURE__ */ defineParameter({
  id: 'liaison.letters.ledger-states',
  unit: 'state',
  comparison: 'containsAll',
  variation: 'no',
  values: [
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: ['entered', 'reported'],
      basis: [cite(22, '落实好全国人大代表来信“建台账、建规范、建机制、及时报”工作机制')],
    },
  ],
});
