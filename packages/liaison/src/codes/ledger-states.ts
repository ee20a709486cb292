import type { CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

const ledger = [cite(22, '落实好全国人大代表来信“建台账、建规范、建机制、及时报”工作机制')] as const;

/** States of a letter in the ledger (来信台账状态). What happens between them is the loop's. */
export const ledgerStates: CodeList<'entered' | 'reported'> = {
  entered: { label: { 'zh-CN': '登记台账', en: 'Entered in the ledger' }, source: ledger },
  reported: { label: { 'zh-CN': '上报', en: 'Reported' }, source: ledger },
};
