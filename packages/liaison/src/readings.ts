import type { Reading } from '@deputy-work/rules';
import type { LiaisonRuleId } from './words.ts';

/** How the words behind the rules of contact with deputies were understood (联系工作的解读), and how else one could understand them. */
export const liaisonReadings: readonly Reading<LiaisonRuleId>[] = [
  {
    id: 'liaison.regular-contact',
    rules: ['liaison.members.have-contacts', 'liaison.members.every-deputy-contacted'],
    question: {
      'zh-CN': '“经常性联系”要联系几次？',
      en: 'How often is regular contact?',
    },
    reading: {
      'zh-CN': '计划没有写次数，所以只看一年之内有没有联系记录，有一次即可。',
      en: 'The plan gives no number, so only whether there is a contact in the year is asked; one is enough.',
    },
    otherwise: [
      {
        'zh-CN': '按常委会自己的意见规定次数；该意见全文没有查到。',
        en: 'Take the number of the committee’s own opinions, whose text was not found.',
      },
    ],
  },
  {
    id: 'liaison.whose-contact',
    rules: ['liaison.members.every-deputy-contacted'],
    question: {
      'zh-CN': '代表由别的组成人员联系过，算不算？',
      en: 'Does contact by a member other than the one assigned count?',
    },
    reading: {
      'zh-CN': '不算。分工联系是两个人之间的事；分给几名组成人员的，其中一人联系过即可。',
      en: 'It does not. The assignment is between two people; where several members are assigned, contact by one of them is enough.',
    },
    otherwise: [{ 'zh-CN': '任何组成人员联系过都算。', en: 'Contact by any member counts.' }],
  },
  {
    id: 'liaison.ordinary-members',
    rules: ['liaison.chairpersons.minimum-deputies'],
    question: {
      'zh-CN': '委员长会议以外的组成人员要联系几名代表？',
      en: 'How many deputies does a member outside the Council of Chairpersons contact?',
    },
    reading: {
      'zh-CN': '不核对。2013年的试行意见只规定委员长会议组成人员；其他组成人员的人数没有查到依据。',
      en: 'It is not asked. The opinion of 2013 speaks of the Council alone; for the others no source was found.',
    },
    otherwise: [],
  },
  {
    id: 'liaison.field-of-a-committee',
    rules: ['liaison.committees.contact-deputies'],
    question: {
      'zh-CN': '哪些代表属于委员会的“相关领域”？',
      en: 'Which deputies belong to a committee’s field?',
    },
    reading: {
      'zh-CN': '由委员会自己认定，以它的联系记录为准；没有另外核对代表的专业领域。',
      en: 'The committee says so by its records of contact; deputies’ fields of expertise are not held against them.',
    },
    otherwise: [
      {
        'zh-CN': '按代表登记的专业领域核对。',
        en: 'Hold the contacts against the fields of expertise on record.',
      },
    ],
  },
  {
    id: 'liaison.within-the-year',
    rules: [
      'liaison.committees.report-contact',
      'liaison.budget-review.every-deputy-written-to',
      'liaison.budget-review.every-answer-fed-back',
      'liaison.law-making.hears-deputies',
    ],
    question: {
      'zh-CN': '没有写日期的报告、听取意见、发函、反馈，最迟何时完成？',
      en: 'By when are reports, hearings, letters and feedback owed that have no day?',
    },
    reading: {
      'zh-CN': '计划是年度计划，以当年12月31日为限。',
      en: 'The plan is one of a year, so the last day of the year is the limit.',
    },
    otherwise: [
      { 'zh-CN': '没有期限，始终由人判断。', en: 'There is no limit, and people judge throughout.' },
    ],
  },
  {
    id: 'liaison.promptly',
    rules: [
      'liaison.organ-activities.reported-in-writing',
      'liaison.letters.in-the-ledger',
      'liaison.letters.answered',
      'liaison.views.has-a-destination',
      'liaison.views.replied-to-in-time',
    ],
    question: { 'zh-CN': '“及时”是多久？', en: 'How long is “promptly”?' },
    reading: {
      'zh-CN': '没有数字，由人判断；归档以后，各环节应当齐全。各地规定了反馈时限的，从交办或者听取之日起算。',
      en: 'There is no number, and people judge; once a file is closed, every step must be there. Where a place sets a time for replies, it runs from the hand-over or the day the view was heard.',
    },
    otherwise: [
      {
        'zh-CN': '比照代表建议，三个月内答复。',
        en: 'Take the three months of suggestions by analogy.',
      },
    ],
  },
  {
    id: 'liaison.coordination',
    rules: ['liaison.organ-activities.coordinated', 'liaison.organ-activities.arranged-before'],
    question: {
      'zh-CN': '怎样才算“统一安排”“统筹”？',
      en: 'What counts as arranging and coordinating?',
    },
    reading: {
      'zh-CN':
        '活动开始当日或者之前，有安排的机构和日期的记录。2022年计划要求由办公厅安排；2025年代表法由常委会或者其机构安排即可。',
      en: 'A record of who arranged it, and when, no later than its first day. The plan of 2022 asks for the General Office; under the Deputies Law of 2025 the standing committee or any of its bodies will do.',
    },
    otherwise: [
      { 'zh-CN': '列入年度统一计划才算。', en: 'Only what stands in a common plan of the year counts.' },
    ],
  },
  {
    id: 'liaison.times-a-year',
    rules: [
      'liaison.groups.active-upper',
      'liaison.groups.active-lower',
      'liaison.public.voter-receptions',
      'liaison.public.community-visits',
      'liaison.return-visits.often-enough',
    ],
    question: {
      'zh-CN': '“每年”从哪一日算起，中途到任的代表怎么算？',
      en: 'When does “a year” begin, and what of deputies who came in its course?',
    },
    reading: {
      'zh-CN': '按自然年。核对年度最后一日在任的代表；同一日接待或者走访两次，算一次。',
      en: 'By calendar years. Deputies in office on its last day are asked; two receptions or visits on one day count once.',
    },
    otherwise: [{ 'zh-CN': '中途到任的按月份折算。', en: 'Take part of the number for part of the year.' }],
  },
  {
    id: 'liaison.some-deputies',
    rules: [
      'liaison.law-making.invites-deputies',
      'liaison.plan-research.invites-deputies',
      'liaison.quarterly-research.invites-deputies',
      'liaison.performance-evaluation.invites-contact-deputies',
      'liaison.subsystem-trial.invites-deputies',
    ],
    question: {
      'zh-CN': '“邀请代表”“邀请部分代表”是几名？最迟何时邀请？',
      en: 'How many are “deputies” and “some deputies”, and by when are they invited?',
    },
    reading: {
      'zh-CN': '计划没有写人数，邀请一名即可；最迟在这项工作的第一日。',
      en: 'The plan gives no number, so one is enough; no later than the first day of the work.',
    },
    otherwise: [
      { 'zh-CN': '“部分”至少两名。', en: 'Two at least are “some”.' },
      { 'zh-CN': '有代表实际参加才算。', en: 'Only who took part counts.' },
    ],
  },
  {
    id: 'liaison.each-quarter',
    rules: [
      'liaison.quarterly-research.invites-deputies',
      'liaison.quarterly-research.report-reflects-views',
    ],
    question: {
      'zh-CN': '某一季度没有调研记录，是否不符合？',
      en: 'Is a quarter without research on record a breach?',
    },
    reading: {
      'zh-CN': '不问。计划说的是财经委进行分析时怎样做，所以只核对每一次分析；还没有报告的，也不问报告。',
      en: 'It is not asked. The plan speaks of what the committee does when it analyses, so each analysis is asked; and the report, once there is one.',
    },
    otherwise: [{ 'zh-CN': '四个季度每季度都应当有。', en: 'Each of the four quarters owes one.' }],
  },
  {
    id: 'liaison.heard-in-law-making',
    rules: ['liaison.law-making.hears-deputies'],
    question: {
      'zh-CN': '怎样才算在立法环节和立法调研中“听取代表意见”？',
      en: 'What counts as hearing deputies in law-making and legislative research?',
    },
    reading: {
      'zh-CN': '有一条注明该项工作的代表意见即可。提意见的是不是提出相关议案、有专业背景的代表，由人判断。',
      en: 'One view that names the work. Whether it came from who proposed a motion on it or knows the field is for people.',
    },
    otherwise: [
      { 'zh-CN': '邀请的每名代表都应当有意见记录。', en: 'Every deputy invited owes a view on record.' },
    ],
  },
  {
    id: 'liaison.complete-pool',
    rules: ['liaison.foreign-exchanges.from-the-talent-pool'],
    question: {
      'zh-CN': '人才库怎样才算“完善”？',
      en: 'When is the talent pool complete?',
    },
    reading: {
      'zh-CN': '受邀参加对外交往活动的代表，活动第一日都在库；库有多大由人判断。',
      en: 'When every deputy invited to a foreign exchange stands in it on the first day; how large it should be is for people.',
    },
    otherwise: [{ 'zh-CN': '全部由人判断。', en: 'Leave it to people altogether.' }],
  },
  {
    id: 'liaison.nearby-stations',
    rules: ['liaison.stations.deputies-take-part'],
    question: {
      'zh-CN': '多少代表、多少次才算“经常”“就近”参加家站活动？',
      en: 'How many deputies, and how often, take part “often” and “near”?',
    },
    reading: {
      'zh-CN':
        '每名在任代表一年有一次家站活动记录，即符合；全年一名也没有，不符合；其间由人判断，并列出人数。小组活动没有逐人记录，不计。',
      en: 'It holds when every deputy in office has one station activity on record in the year, and fails when none has; between the two people judge, with the count. Group activities are not on record by person and don’t count.',
    },
    otherwise: [{ 'zh-CN': '凡没有记录的代表，都不符合。', en: 'Every deputy without one falls short.' }],
  },
  {
    id: 'liaison.stations-on-record',
    rules: ['liaison.stations.kept', 'liaison.contact-points.kept'],
    question: {
      'zh-CN': '没有记录，就是没有建立吗？',
      en: 'Is there none where none is on record?',
    },
    reading: {
      'zh-CN':
        '没有任何家站、联系点登记的，无法判断；有登记而其中没有代表联络站或者基层联系点的，按没有建立报告，并提示先核对登记。',
      en: 'Where nothing is on the list at all, it can’t be told; where the list has others but no liaison station or contact point, that is reported as missing, with a hint to check the records first.',
    },
    otherwise: [{ 'zh-CN': '没有登记的，按没有建立报告。', en: 'Report it as missing without any list.' }],
  },
];
