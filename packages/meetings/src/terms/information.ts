import { defineTerm, ownConvention } from '@deputy-work/congress';
import { npcRulesOfProcedure2021, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article } from '@deputy-work/rules';

export const noticeTerm = /* @__PURE__ */ defineTerm({
  id: 'notice',
  name: { 'zh-CN': '会议通知', en: 'Notice' },
  definition: {
    'zh-CN': '发给代表的会议或者活动通知，和一并通知所在单位的情况。',
    en: 'A notice of a meeting to deputies, and whether their employers were told with it.',
  },
  source: [article(npcRulesOfProcedure2021, 6), cite(35, '一并通知代表所在单位')],
  notToBeConfusedWith: [],
});

export const noticeRecipientTerm = /* @__PURE__ */ defineTerm({
  id: 'notice-recipient',
  name: { 'zh-CN': '通知对象', en: 'Notice recipient' },
  definition: {
    'zh-CN': '收到通知的一名代表，和其所在单位是否一并得到通知。',
    en: 'One deputy on a notice, and whether the employer was told.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const meetingDocumentTerm = /* @__PURE__ */ defineTerm({
  id: 'meeting-document',
  name: { 'zh-CN': '会议文件', en: 'Meeting document' },
  definition: {
    'zh-CN': '拟提请会议审议的法律草案、议案和计划、预算草案等，收到和发出的日期。',
    en: 'A draft law, a bill, a draft plan or budget for a meeting, with the days it came in and went out.',
  },
  source: [article(npcRulesOfProcedure2021, 6), article(npcscRulesOfProcedure2022, 19)],
  notToBeConfusedWith: [],
});

export const documentKindTerm = /* @__PURE__ */ defineTerm({
  id: 'document-kind',
  name: { 'zh-CN': '文件种类', en: 'Kind of document' },
  definition: { 'zh-CN': '会议文件属于哪一种。', en: 'What kind of document it is.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const briefingTerm = /* @__PURE__ */ defineTerm({
  id: 'briefing',
  name: { 'zh-CN': '情况通报', en: 'Briefing' },
  definition: {
    'zh-CN': '一次通报或者材料推送：以什么方式、在哪一天、送达哪些代表。',
    en: 'One briefing or delivery of material: how, when and whom it reached.',
  },
  source: [
    cite(7, '举办在京代表情况通报会和港澳代表情况通报会'),
    cite(15, '常委会会议前向列席代表通报情况工作'),
  ],
  notToBeConfusedWith: [],
});

export const briefingChannelTerm = /* @__PURE__ */ defineTerm({
  id: 'briefing-channel',
  name: { 'zh-CN': '通报方式', en: 'Channel of briefing' },
  definition: { 'zh-CN': '情况通报和材料送达代表的方式。', en: 'How information reached the deputies.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});
