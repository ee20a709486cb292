import { defineTerm } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

export const trackedViewTerm = /* @__PURE__ */ defineTerm({
  id: 'tracked-view',
  name: { 'zh-CN': '跟踪办理的意见', en: 'Tracked view' },
  definition: {
    'zh-CN': '代表从某一渠道提出的一条意见，和它经过的各个环节。',
    en: 'One view of a deputy that came by a channel, with the steps it has gone through.',
  },
  source: [cite(16, '及时处理参加相关活动的代表的意见建议')],
  notToBeConfusedWith: [],
});

export const letterTerm = /* @__PURE__ */ defineTerm({
  id: 'letter',
  name: { 'zh-CN': '代表来信', en: 'Letter from a deputy' },
  definition: {
    'zh-CN': '代表写来的信，和台账上的登记、办理、答复、上报。',
    en: 'A letter written by a deputy, with its entry in the ledger, handling, reply and report.',
  },
  source: [cite(22, '落实好全国人大代表来信“建台账、建规范、建机制、及时报”工作机制')],
  notToBeConfusedWith: [],
});
