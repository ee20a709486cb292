import type { Text } from '@deputy-work/rules';
import type { NamedDocument } from '@deputy-work/work-plan';

/** A policy paper or a legal measure binds; a periodical only carries news. */
export type PlanDocumentKind = 'policy-paper' | 'legal-measure' | 'periodical';

/** A document that the plan names in title marks 《》. */
export interface PlanDocument extends NamedDocument {
  readonly kind: PlanDocumentKind;
  readonly inIntroduction: boolean;
  /** How often the plan prints the title, introduction included. */
  readonly times: number;
}

/** The ten documents that the plan names in title marks, in the order of their first mention. */
export const documents = [
  {
    code: 'specific-measures',
    kind: 'policy-paper',
    title: {
      'zh-CN': '关于加强和改进全国人大代表工作的具体措施',
      en: 'Specific Measures for Strengthening and Improving the Work of NPC Deputies (the 35 measures)',
    },
    inIntroduction: true,
    items: [29, 37],
    times: 3,
  },
  {
    code: 'new-era-opinions',
    kind: 'policy-paper',
    title: {
      'zh-CN': '关于新时代坚持和完善人民代表大会制度、加强和改进人大工作的意见',
      en: 'Opinions on Upholding and Improving the System of People’s Congresses and Strengthening and Improving Their Work in the New Era',
    },
    inIntroduction: false,
    items: [2],
    times: 1,
  },
  {
    code: 'member-contact-opinions',
    kind: 'policy-paper',
    title: {
      'zh-CN': '关于完善全国人大常委会组成人员联系全国人大代表机制的意见',
      en: 'Opinions on Improving How Members of the NPC Standing Committee Contact NPC Deputies',
    },
    inIntroduction: false,
    items: [13],
    times: 1,
  },
  {
    code: 'public-contact-opinions',
    kind: 'policy-paper',
    title: {
      'zh-CN': '关于完善人大代表联系人民群众制度的实施意见',
      en: 'Implementing Opinions on Improving the System of Deputies’ Contact with the Public',
    },
    inIntroduction: false,
    items: [22],
    times: 1,
  },
  {
    code: 'motion-measures',
    kind: 'legal-measure',
    title: {
      'zh-CN': '全国人民代表大会代表议案处理办法',
      en: 'Measures for Handling Motions of Deputies to the National People’s Congress',
    },
    inIntroduction: false,
    items: [23],
    times: 1,
  },
  {
    code: 'training-opinions',
    kind: 'policy-paper',
    title: {
      'zh-CN': '关于加强和改进全国人大代表学习培训工作的若干意见',
      en: 'Several Opinions on Strengthening and Improving the Study and Training of NPC Deputies',
    },
    inIntroduction: false,
    items: [29],
    times: 1,
  },
  {
    code: 'activity-funds-opinions',
    kind: 'policy-paper',
    title: {
      'zh-CN': '关于全国人大代表活动经费管理使用的意见',
      en: 'Opinions on the Management and Use of NPC Deputies’ Activity Funds',
    },
    inIntroduction: false,
    items: [36],
    times: 1,
  },
  {
    code: 'contact-funds-measures',
    kind: 'policy-paper',
    title: {
      'zh-CN': '全国人大常委会组成人员联系代表专项经费使用管理办法',
      en: 'Measures for the Special Funds for Standing Committee Members’ Contact with Deputies',
    },
    inIntroduction: false,
    items: [36],
    times: 1,
  },
  {
    code: 'peoples-congress-research',
    kind: 'periodical',
    title: { 'zh-CN': '人大工作研究', en: 'Research on the Work of People’s Congresses' },
    inIntroduction: false,
    items: [40],
    times: 1,
  },
  {
    code: 'liaison-news',
    kind: 'periodical',
    title: { 'zh-CN': '联络动态', en: 'Liaison News' },
    inIntroduction: false,
    items: [40],
    times: 1,
  },
] as const satisfies readonly PlanDocument[];

/** A law, plan or draft that the plan names in running words, without title marks. */
export interface UnmarkedDocument {
  readonly code: string;
  readonly title: Text;
  /** The words by which the plan names it. */
  readonly printed: string;
  readonly items: readonly number[];
}

/** The laws, plans and drafts that the plan names without title marks. */
export const unmarkedDocuments = [
  {
    code: 'study-scheme',
    title: {
      'zh-CN': '组织全国人大代表深入学习贯彻中央人大工作会议精神方案',
      en: 'scheme for NPC deputies’ study of the spirit of the central conference on the work of people’s congresses',
    },
    printed: '组织全国人大代表深入学习贯彻中央人大工作会议精神方案',
    items: [1],
  },
  {
    code: 'constitution',
    title: { 'zh-CN': '宪法', en: 'Constitution' },
    printed: '宪法',
    items: [3, 31],
  },
  {
    code: 'electoral-law',
    title: { 'zh-CN': '选举法', en: 'Electoral Law' },
    printed: '选举法',
    items: [3, 39],
  },
  {
    code: 'quota-decision',
    title: {
      'zh-CN': '关于第十四届全国人民代表大会代表名额和选举问题的决定',
      en: 'Decision on the Number and Election of Deputies to the 14th National People’s Congress',
    },
    printed: '关于第十四届全国人民代表大会代表名额和选举问题的决定',
    items: [3],
  },
  {
    code: 'seat-allocation-plan',
    title: { 'zh-CN': '全国人大代表名额分配方案', en: 'plan for allocating the seats of NPC deputies' },
    printed: '全国人大代表名额分配方案',
    items: [3],
  },
  {
    code: 'hong-kong-macao-measures',
    title: {
      'zh-CN': '香港、澳门特别行政区选举第十四届全国人大代表有关办法',
      en: 'measures for electing deputies to the 14th NPC in the Hong Kong and Macao Special Administrative Regions',
    },
    printed: '香港、澳门特别行政区选举第十四届全国人大代表有关办法',
    items: [4],
  },
  {
    code: 'npcsc-work-points',
    title: { 'zh-CN': '全国人大常委会工作要点', en: 'annual work points of the NPC Standing Committee' },
    printed: '全国人大常委会工作要点',
    items: [8],
  },
  {
    code: 'annual-work-plans',
    title: {
      'zh-CN': '全国人大常委会立法、监督、代表工作计划',
      en: 'legislation, oversight and deputies’ work plans of the NPC Standing Committee',
    },
    printed: '立法、监督、代表工作计划',
    items: [8],
  },
  {
    code: 'legislation-plan',
    title: { 'zh-CN': '立法工作计划', en: 'legislation plan' },
    printed: '立法工作计划',
    items: [23],
  },
  {
    code: 'oversight-plan',
    title: { 'zh-CN': '监督工作计划', en: 'oversight plan' },
    printed: '监督工作计划',
    items: [23],
  },
  {
    code: 'follow-up-scheme',
    title: { 'zh-CN': '重点督办建议督办工作方案', en: 'follow-up scheme for key suggestions' },
    printed: '督办工作方案',
    items: [27],
  },
  {
    code: 'platform-work-plan',
    title: {
      'zh-CN': '十四届全国人大代表使用信息化平台的工作方案',
      en: 'work plan for the use of the platform by deputies to the 14th NPC',
    },
    printed: '十四届全国人大代表使用信息化平台的工作方案',
    items: [38],
  },
  {
    code: 'elections-summary-report',
    title: {
      'zh-CN': '关于全国县乡两级人大换届选举工作总结的报告',
      en: 'summary report on the nationwide county and township elections',
    },
    printed: '关于全国县乡两级人大换届选举工作总结的报告',
    items: [39],
  },
] as const satisfies readonly UnmarkedDocument[];
