import { defineTerm, ownConvention } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

export const liaisonYearTerm = /* @__PURE__ */ defineTerm({
  id: 'liaison-year',
  name: { 'zh-CN': '联系年度', en: 'Liaison year' },
  definition: {
    'zh-CN': '一个人大的一个自然年，联系工作按年核对。',
    en: 'One calendar year of one congress; contact is looked at year by year.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const contactAssignmentTerm = /* @__PURE__ */ defineTerm({
  id: 'contact-assignment',
  name: { 'zh-CN': '联系分工', en: 'Contact assignment' },
  definition: {
    'zh-CN': '一名常委会组成人员固定联系一名代表，从某日到某日。',
    en: 'One member of the standing committee keeps contact with one deputy, from a day to a day.',
  },
  source: [cite(13, '推进常委会组成人员联系代表常态化')],
  notToBeConfusedWith: [],
});

export const contactTerm = /* @__PURE__ */ defineTerm({
  id: 'contact',
  name: { 'zh-CN': '联系记录', en: 'Contact' },
  definition: {
    'zh-CN': '组成人员或者委员会在某一日联系了哪些代表、用什么方式。',
    en: 'On what day a member or a committee was in contact with which deputies, and how.',
  },
  source: [cite(13, '通过多种方式与代表保持经常性联系')],
  notToBeConfusedWith: [],
});

export const contactMannerTerm = /* @__PURE__ */ defineTerm({
  id: 'contact-manner',
  name: { 'zh-CN': '联系方式', en: 'Manner of contact' },
  definition: {
    'zh-CN': '会议、调研、检查中联系，或者座谈、走访、电话、书信。',
    en: 'At meetings, research and inspections, or by forum, visit, telephone or letter.',
  },
  source: [cite(13, '通过多种方式与代表保持经常性联系')],
  notToBeConfusedWith: [],
});

export const committeeReportTerm = /* @__PURE__ */ defineTerm({
  id: 'committee-report',
  name: { 'zh-CN': '委员会联系代表情况报告', en: 'Committee report on contact' },
  definition: {
    'zh-CN': '专门委员会或者工作委员会报告本年度联系代表的情况。',
    en: 'A special or working committee reports how it kept contact with deputies in a year.',
  },
  source: [cite(14, '做好专门委员会、工作委员会联系代表情况收集和报告工作')],
  notToBeConfusedWith: [],
});
