import { ownConvention, type Source } from '@deputy-work/congress';
import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article, type NonEmpty } from '@deputy-work/rules';
import type { Channel, ChannelStep, LoopActor, LoopStep } from './channel.ts';

const step = (code: LoopStep, takenBy: NonEmpty<LoopActor>, source: Source, pace?: string): ChannelStep => ({
  step: code,
  takenBy,
  source: [source],
  ...(pace !== undefined && { pace }),
});

/** A step that no provision read here asks for in this channel; it may be left out. */
const offered = (code: LoopStep, ...takenBy: NonEmpty<LoopActor>): ChannelStep => ({
  step: code,
  takenBy,
  source: [ownConvention],
  optional: true,
});

const confirmed: ChannelStep = { ...offered('confirmed', 'deputy'), needs: 'replied' };

const afterHearing = (hearer: LoopActor): readonly ChannelStep[] => [
  offered('sorted', hearer, 'general-office'),
  offered('handed-over', hearer, 'general-office'),
  offered('handled', hearer, 'handling-unit'),
  offered('replied', hearer, 'general-office', 'handling-unit'),
  confirmed,
];

/** Reports of inspection and research are passed on, and what became of them comes back to the deputies, by the Deputies Law of the day. */
const byStatute = (code: LoopStep, ...takenBy: NonEmpty<LoopActor>): ChannelStep => ({
  step: code,
  takenBy,
  source: [
    article(deputiesLaw2015, 23),
    article(deputiesLaw2015, 24),
    article(deputiesLaw2025, 30),
    article(deputiesLaw2025, 31),
  ],
});

const miniProgram = cite(9, '认真研究处理代表通过“我向委员长建言”小程序提出的意见建议');
const forumSteps = cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作');
const publicViews = cite(22, '完善代表反映人民群众意见和诉求的受理、分析、处理、反馈平台和载体');
const lettersAnswered = cite(22, '督促有关单位及时向代表答复、反馈');

/** The channels of the 2022 plan by which deputies' views come in (代表意见的渠道), as data: which steps, taken by whom, by what words. */
export const channels = {
  'session-app': {
    name: { 'zh-CN': '“我向委员长建言”小程序', en: 'Mini-program “My advice to the Chairman”' },
    items: [9],
    loop: 'session-views',
    steps: [
      step('heard', ['general-office'], miniProgram),
      step('sorted', ['general-office'], cite(9, '加强对代表意见建议的梳理分析')),
      step('handed-over', ['general-office'], cite(9, '及时转送有关部门作为改进工作的重要参考'), '及时'),
      step('handled', ['handling-unit', 'general-office'], miniProgram),
      offered('replied', 'general-office', 'handling-unit'),
      confirmed,
    ],
  },
  'member-contact': {
    name: { 'zh-CN': '常委会组成人员联系代表', en: 'Contact of a member with deputies' },
    items: [13],
    steps: [
      step('heard', ['member'], cite(13, '通过多种方式与代表保持经常性联系')),
      ...afterHearing('member'),
    ],
  },
  'committee-contact': {
    name: { 'zh-CN': '专门委员会、工作委员会联系代表', en: 'Contact of a committee with deputies' },
    items: [14],
    steps: [
      step('heard', ['committee'], cite(14, '联系相关领域、具有相关专业知识的全国人大代表的工作机制')),
      ...afterHearing('committee'),
    ],
  },
  forum: {
    name: { 'zh-CN': '列席代表座谈和审议发言', en: 'Forum or speech of deputies sitting in' },
    items: [15],
    loop: 'sitting-in',
    steps: [
      step('heard', ['general-office', 'committee'], cite(15, '认真听取代表')),
      step('sorted', ['general-office'], forumSteps),
      step('handed-over', ['general-office'], forumSteps),
      step('handled', ['handling-unit', 'committee'], forumSteps),
      step('replied', ['general-office', 'handling-unit', 'committee'], forumSteps),
      confirmed,
    ],
  },
  'organ-activity': {
    name: {
      'zh-CN': '“一府一委两院”联系代表活动',
      en: 'Activity of another organ of the state with deputies',
    },
    items: [16],
    loop: 'state-organ-activities',
    steps: [
      step('heard', ['organ'], cite(16, '认真听取代表意见建议')),
      step('handled', ['organ', 'general-office'], cite(16, '及时处理参加相关活动的代表的意见建议'), '及时'),
      step('replied', ['organ', 'general-office'], cite(16, '向代表反馈'), '及时'),
      confirmed,
    ],
  },
  'draft-law': {
    name: { 'zh-CN': '法律草案征求代表意见', en: 'Deputies’ views on a draft law' },
    items: [7, 17],
    loop: 'draft-laws',
    steps: [
      step('heard', ['committee', 'general-office'], cite(17, '健全法律草案征求代表意见制度')),
      offered('sorted', 'committee', 'general-office'),
      step('handled', ['committee'], cite(17, '反馈代表意见研究采纳情况')),
      step('replied', ['committee', 'general-office'], cite(17, '反馈代表意见研究采纳情况')),
      confirmed,
    ],
  },
  inspection: {
    name: { 'zh-CN': '视察、专题调研', en: 'Inspection or special research' },
    items: [18],
    loop: 'inspection',
    steps: [
      step('heard', ['committee', 'general-office'], cite(18, '邀请代表参加执法检查、专题调研')),
      step('sorted', ['committee', 'general-office'], cite(18, '相关报告要认真反映代表意见建议')),
      byStatute('handed-over', 'general-office'),
      byStatute('handled', 'handling-unit'),
      byStatute('replied', 'handling-unit', 'general-office'),
      confirmed,
    ],
  },
  'legislative-contact-point': {
    name: { 'zh-CN': '基层立法联系点', en: 'Legislative contact point' },
    items: [17, 22],
    steps: [step('heard', ['station'], cite(17, '发挥基层立法联系点作用')), ...afterHearing('committee')],
  },
  'budget-review': {
    name: { 'zh-CN': '预算审查联系代表', en: 'Budget-review contact deputies' },
    items: [19],
    loop: 'budget-contact',
    steps: [
      step('heard', ['committee'], cite(19, '向预算审查联系代表逐一发函征求意见建议')),
      offered('handled', 'committee', 'handling-unit'),
      step('replied', ['committee'], cite(19, '逐一反馈采纳落实情况')),
      confirmed,
    ],
  },
  'budget-contact-point': {
    name: { 'zh-CN': '预算工委基层联系点', en: 'Budget contact point' },
    items: [19, 22],
    steps: [
      step('heard', ['station', 'committee'], cite(19, '加强与基层联系点代表的沟通和联系')),
      ...afterHearing('committee'),
    ],
  },
  letter: {
    name: { 'zh-CN': '代表来信', en: 'Letter from a deputy' },
    items: [22],
    loop: 'public-views',
    steps: [
      step(
        'heard',
        ['general-office'],
        cite(22, '落实好全国人大代表来信“建台账、建规范、建机制、及时报”工作机制'),
      ),
      offered('sorted', 'general-office'),
      step('handed-over', ['general-office'], lettersAnswered),
      step('handled', ['handling-unit'], cite(22, '认真办理代表反映或者转递群众意见和具体信访事项')),
      step('replied', ['handling-unit'], lettersAnswered, '及时'),
      confirmed,
    ],
  },
  station: {
    name: { 'zh-CN': '代表之家、代表联络站', en: 'Deputies’ home or liaison station' },
    items: [22, 38],
    loop: 'public-views',
    steps: [
      step('heard', ['deputy', 'station'], publicViews),
      step('sorted', ['station', 'general-office'], publicViews),
      offered('handed-over', 'station', 'general-office'),
      step('handled', ['handling-unit', 'station'], publicViews),
      step('replied', ['handling-unit', 'station'], publicViews),
      confirmed,
    ],
  },
} as const satisfies Readonly<Record<string, Channel>>;

/** Code of a channel in {@link channels}. */
export type ChannelCode = keyof typeof channels;
