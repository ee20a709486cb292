import type { Reading } from '@deputy-work/rules';
import type { InspectionRuleId } from './words.ts';

/** How the words behind the rules of inspections were understood (视察、专题调研、执法检查的解读), and how else one could understand them. */
export const inspectionReadings: readonly Reading<InspectionRuleId>[] = [
  {
    id: 'inspection.invited-is-invited',
    rules: ['inspection.enforcement.invites-deputies'],
    question: {
      'zh-CN': '最少人数按受邀、确认还是到会核对？',
      en: 'Is the minimum held against who was invited, who confirmed or who came?',
    },
    reading: {
      'zh-CN': '邀请就是邀请。第18项写的是“邀请”，按受邀名单核对，不看确认和到会。',
      en: 'Invited is invited. Item 18 says 邀请, so the minimum is held against invitations, not against who confirmed or came.',
    },
    otherwise: [],
  },
  {
    id: 'inspection.whom-the-plan-binds',
    rules: [
      'inspection.concentrated.once-per-electoral-unit',
      'inspection.enforcement.invites-deputies',
      'inspection.report.reflects-views',
      'inspection.hearing.invites-deputies',
      'inspection.deputy.one-team-per-day',
    ],
    question: {
      'zh-CN': '第6项、第18项约束哪些人大？委托下级人大常委会做的算谁的？',
      en: 'Which congresses do items 6 and 18 bind, and whose is the work entrusted to a lower standing committee?',
    },
    reading: {
      'zh-CN':
        '两项说的都是全国人大，其他人大“不适用”。委托下级人大常委会做的，是该常委会的活动，第18项不问。',
      en: 'Both items speak of the NPC, so to other congresses they don’t apply. Work entrusted to a lower standing committee is that committee’s: item 18 doesn’t ask it.',
    },
    otherwise: [
      {
        'zh-CN': '受委托的执法检查也算全国人大常委会的检查。',
        en: 'Count entrusted inspections as the NPC’s own.',
      },
    ],
  },
  {
    id: 'inspection.open-until-departure',
    rules: ['inspection.enforcement.invites-deputies', 'inspection.cross-unit.arranged'],
    question: {
      'zh-CN': '邀请和安排，到哪一天为止还来得及？',
      en: 'Until when can one still invite, or arrange a visit?',
    },
    reading: {
      'zh-CN':
        '出发当日（含）之前都来得及；已经出发的不再“待完成”。计划出发日已过的，按已出发看，除非记录另有说明。',
      en: 'Until the day of departure, that day included; a team that has left is settled. A planned day that has passed counts as the departure until the record says otherwise.',
    },
    otherwise: [],
  },
  {
    id: 'inspection.scope-of-item-18',
    rules: ['inspection.report.reflects-views', 'inspection.hearing.invites-deputies'],
    question: {
      'zh-CN': '“相关报告”“有关代表”的范围有多大？',
      en: 'How far do 相关报告 (reports concerned) and 有关代表 (deputies concerned) reach?',
    },
    reading: {
      'zh-CN': '与第18项的标题一致，即执法检查和常委会自己的专题调研。',
      en: 'As far as the title of item 18: to enforcement inspections and to the special research of the Standing Committee itself.',
    },
    otherwise: [
      {
        'zh-CN': '只限执法检查，因为该句以执法检查组开头。',
        en: 'To enforcement inspections alone, because the sentence begins with them.',
      },
    ],
  },
  {
    id: 'inspection.year-of-departure',
    rules: ['inspection.report.reflects-views', 'inspection.hearing.invites-deputies'],
    question: {
      'zh-CN': '2022年12月出发，报告和听取审议在次年的，按哪一年的计划？',
      en: 'A team left in December 2022; its report and its hearing come the year after. Which year’s plan governs them?',
    },
    reading: {
      'zh-CN': '活动及其后续随出发日，仍按2022年计划要求。',
      en: 'An activity carries its year with it: what follows from it is judged by the plan of 2022.',
    },
    otherwise: [
      {
        'zh-CN': '按报告或者会议之日，那时已经没有依据。',
        en: 'By the day of the report or the hearing, and then nothing would be in force.',
      },
    ],
  },
  {
    id: 'inspection.no-report-no-question',
    rules: ['inspection.report.reflects-views', 'inspection.enforcement-report.contains-parts'],
    question: {
      'zh-CN': '还没有报告的，关于报告的规则怎样回答？',
      en: 'What do the rules about reports answer while there is no report?',
    },
    reading: {
      'zh-CN':
        '不问。计划没有写明报告哪天形成，法律写的是“及时”。所以在有报告之前“不适用”，而不是永远“待完成”。',
      en: 'They don’t ask. The plan gives no day for the report, and the law says 及时. So they don’t apply until there is one, rather than being open for ever.',
    },
    otherwise: [],
  },
  {
    id: 'inspection.deputies-concerned',
    rules: ['inspection.hearing.invites-deputies'],
    question: {
      'zh-CN': '“有关代表”是谁？要邀请多少名？',
      en: 'Who are 有关代表 (deputies concerned), and how many of them are to be invited?',
    },
    reading: {
      'zh-CN': '参加过本次活动的代表，每次会议邀请其中一名即可：邀请哪些由人决定，一个都没有邀请则可以核对。',
      en: 'Those who attended the activity, and one of them at each hearing is enough: whom to invite is for people to decide, that nobody was invited is not.',
    },
    otherwise: [
      {
        'zh-CN': '每次会议邀请全部参加者，文字没有这样说。',
        en: 'Every attendee at every hearing, which the words don’t say.',
      },
    ],
  },
  {
    id: 'inspection.on-a-team',
    rules: ['inspection.deputy.one-team-per-day'],
    question: {
      'zh-CN': '代表从什么时候起算“在组里”？',
      en: 'When is a deputy on a team?',
    },
    reading: {
      'zh-CN': '已经确认的，有了到会名单以到会为准。只受邀还不在组里。没有返回日期的，只按出发当日看。',
      en: 'Once confirmed and, when attendance is on record, if attended. An invitation puts nobody on a team. A team without a planned return is away on the day it leaves only.',
    },
    otherwise: [
      {
        'zh-CN': '受邀就算，提醒更早，误报也更多。',
        en: 'Count invitations, and warn earlier and more often than is right.',
      },
    ],
  },
  {
    id: 'inspection.before-the-session',
    rules: ['inspection.concentrated.once-per-electoral-unit'],
    question: {
      'zh-CN': '“大会召开前”从哪天起，到哪天止？',
      en: 'From which day to which day is “before the session”?',
    },
    reading: {
      'zh-CN': '出发日早于开幕日、晚于上次会议闭幕日。计划没有写最早从哪天算起。',
      en: 'Left before the opening day and after the session before had closed. The plan gives no earliest day.',
    },
    otherwise: [],
  },
  {
    id: 'inspection.across-electoral-units',
    rules: ['inspection.cross-unit.arranged'],
    question: {
      'zh-CN': '哪些活动算“跨原选举单位”？由谁安排？',
      en: 'Which activities go “across electoral units”, and who arranges them?',
    },
    reading: {
      'zh-CN':
        '包括考察、视察、调研和持证视察，不包括执法检查，检查组是派出去的。安排应当不晚于出发当日作出；由谁作出，记录下来，不作判断。',
      en: 'Inspection, research and inspection with the deputy card (考察视察调研), not enforcement inspections, whose teams are sent. The arrangement must be made by the day of departure; who made it is recorded and not judged.',
    },
    otherwise: [],
  },
  {
    id: 'inspection.time-of-feedback',
    rules: ['inspection.results.fed-back'],
    question: {
      'zh-CN': '结果已经反馈，但国家没有规定时限的，算不算符合？',
      en: 'The results have come back, and the nation sets no time for it: is that satisfied?',
    },
    reading: {
      'zh-CN':
        '法律规定应当反馈，没有数字。本规则问的是时限，所以没有地方规定时无法判断，已经反馈的也一样。月的计算类推民法典；时限自转交之日起算。',
      en: 'Statute says that results come back, and gives no number. The rule asks about the time, so without a place’s own number it can’t tell, even when they have come back. Months are counted by analogy to the Civil Code; the time runs from hand-over.',
    },
    otherwise: [
      {
        'zh-CN': '一经反馈就算符合，不问“及时”。',
        en: 'Answer “satisfied” as soon as they are back, and say nothing of 及时.',
      },
    ],
  },
  {
    id: 'inspection.supervision-law-2024',
    rules: ['inspection.enforcement-report.contains-parts'],
    question: {
      'zh-CN': '2024年修正的监督法施行以后，执法检查报告按哪一条？',
      en: 'Which article governs the report of an enforcement inspection since the Supervision Law was amended in 2024?',
    },
    reading: {
      'zh-CN': '第36条同样有这两方面内容。其施行日期未经核实，所以2024年11月8日起无法判断。',
      en: 'Art. 36 has the same two parts. Its first day is not verified, so from 2024-11-08 the rule can’t tell.',
    },
    otherwise: [],
  },
];
