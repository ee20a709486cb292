import type { SentenceClassification } from '@deputy-work/work-plan';
import { checked, context, duty, rule, text } from './sentence.ts';
import { promptly } from './times.ts';

/** Chapter five: deputies in the work of the Standing Committee and its committees (items 17 to 20). */
export const chapter05: readonly SentenceClassification[] = [
  context(17, 1),
  rule(
    17,
    2,
    {
      a: {
        words: '邀请代表参加',
        who: ['npcsc'],
        what: text(
          '在立项、起草、审议、通过前评估等环节邀请代表参加',
          'Invite deputies at the stages of project, drafting, deliberation and evaluation before adoption',
        ),
        forWhom: ['deputy'],
        when: {
          words: text(
            '立项、起草、审议、通过前评估等环节',
            'at project, drafting, deliberation, evaluation before adoption and other stages',
          ),
        },
        checkedBy: checked('liaison.law-making.invites-deputies'),
      },
      b: {
        words: '听取代表意见',
        who: ['npcsc'],
        what: text('在上述环节听取代表意见', 'Hear deputies’ views at these stages'),
        forWhom: ['deputy'],
        loop: 'draft-laws',
        checkedBy: checked('liaison.law-making.hears-deputies'),
      },
      c: {
        words: '有针对性地听取提出相关议案、具有相关领域专业背景代表的意见',
        who: ['npcsc'],
        what: text(
          '立法调研中听取提出相关议案和有专业背景的代表的意见',
          'In legislative research, hear the deputies who proposed motions on the matter or know the field',
        ),
        forWhom: ['proposing-deputy', 'expert-deputy'],
        when: { words: text('立法调研中', 'in legislative research') },
        loop: 'draft-laws',
        checkedBy: checked('liaison.law-making.hears-deputies'),
      },
    },
    text(
      '可核对各环节有无邀请代表、有无意见记录；邀请多少名没有写明，听取的对象是否“有针对性”由人判断。',
      'That deputies were invited and their views are on record at each stage can be checked; how many to invite isn’t said, and whether the right ones were heard is for people to judge.',
    ),
  ),
  rule(
    17,
    3,
    {
      a: {
        words: '健全法律草案征求代表意见制度',
        who: ['npcsc'],
        what: text(
          '健全法律草案征求代表意见制度',
          'Complete the system of asking deputies’ views on draft laws',
        ),
        forWhom: ['deputy'],
        loop: 'draft-laws',
      },
      b: {
        words: '反馈代表意见研究采纳情况',
        who: ['npcsc'],
        what: text('向代表反馈意见研究采纳情况', 'Feed back to deputies whether their views were adopted'),
        forWhom: ['deputy'],
        loop: 'draft-laws',
        checkedBy: checked('liaison.views.has-a-destination'),
      },
    },
    text(
      '可核对每条意见有无反馈；“适当形式”由人掌握，制度是否健全由人判断。',
      'That every view got its feedback can be checked; the “suitable form” and the completeness of the system are for people to judge.',
    ),
  ),
  duty(
    17,
    4,
    {
      a: {
        words: '发挥基层立法联系点作用',
        who: ['npcsc'],
        what: text('发挥基层立法联系点作用', 'Put the grass-roots legislative contact points to use'),
        channels: ['legislative-contact-points'],
      },
      b: {
        words: '及时收集代表、基层群众对法律草案和立法工作的意见建议',
        who: ['npcsc'],
        what: text(
          '收集代表和基层群众对立法的意见建议',
          'Collect the views of deputies and the public on draft laws and legislation',
        ),
        forWhom: ['deputy', 'public'],
        when: promptly,
        channels: ['legislative-contact-points'],
        loop: 'draft-laws',
      },
    },
    text(
      '没有写明哪些草案、收集多少；“及时”没有期限。收集到的意见按第 3 句核对反馈。',
      'Which drafts and how many views isn’t said, and “promptly” carries no number. Views once collected are checked for feedback under sentence 3.',
    ),
  ),
  duty(
    17,
    5,
    {
      a: {
        words: '积极研究采纳代表对备案审查工作的意见建议',
        who: ['npcsc'],
        what: text(
          '研究采纳代表对备案审查工作的意见建议',
          'Study and adopt deputies’ views on recording and reviewing normative documents',
        ),
        forWhom: ['deputy'],
      },
      b: {
        words: '探索邀请代表参与公民备案审查建议研究等工作',
        who: ['npcsc'],
        what: text(
          '探索邀请代表参与研究公民审查建议',
          'Explore inviting deputies to help study citizens’ requests for review',
        ),
        forWhom: ['deputy'],
      },
    },
    text(
      '前半句是要求，应否采纳由人判断；后半句“探索”留给裁量。整句按要求归类。',
      'The first half is a demand, though what to adopt is for people to judge; the second half, “explore”, is left to judgement. The sentence is classed by its demand.',
    ),
  ),
  context(18, 1),
  rule(
    18,
    2,
    {
      a: {
        words: '统筹安排',
        who: ['npcsc'],
        what: text(
          '统筹安排代表参加执法检查、专题调研和审议国务院专项工作报告的调研',
          'Plan as a whole how deputies take part in enforcement inspections, special research and research before the State Council’s special work reports',
        ),
        forWhom: ['deputy'],
        checkedBy: checked('inspection.deputy.one-team-per-day'),
      },
    },
    text(
      '“统筹安排”中只有代表同日不编入两个组可以核对，其余由人判断。',
      'Of “planning as a whole”, only that no deputy is put on two teams on the same day can be checked; the rest is for people to judge.',
    ),
  ),
  rule(
    18,
    3,
    {
      a: {
        words: '至少邀请2名全国人大代表参加',
        who: ['enforcement-inspection-team'],
        what: text(
          '执法检查组赴地方检查，至少邀请 2 名代表参加',
          'An inspection team that goes to a locality invites at least two NPC deputies',
        ),
        forWhom: ['deputy'],
        when: {
          words: text('执法检查组赴地方检查时', 'each time an inspection team goes to a locality'),
        },
        howMany: { comparison: 'atLeast', amount: 2, unit: 'deputy' },
        loop: 'inspection',
        checkedBy: checked('inspection.enforcement.invites-deputies'),
      },
      b: {
        words: '相关报告要认真反映代表意见建议',
        who: ['enforcement-inspection-team'],
        what: text('相关报告反映代表意见建议', 'The report reflects the deputies’ views'),
        forWhom: ['deputy'],
        loop: 'inspection',
        checkedBy: checked('inspection.report.reflects-views'),
      },
      c: {
        words: '邀请有关代表列席',
        who: ['npcsc'],
        what: text(
          '听取审议专项工作报告和专题询问时邀请有关代表列席',
          'Invite the deputies concerned to sit in when special work reports are heard and at special inquiries',
        ),
        forWhom: ['deputy'],
        when: {
          words: text(
            '常委会听取和审议专项工作报告、开展专题询问时',
            'when the Standing Committee hears special work reports or holds special inquiries',
          ),
        },
        loop: 'inspection',
        checkedBy: checked('inspection.hearing.invites-deputies'),
      },
    },
    text(
      '可核对邀请人数、报告有无反映每名代表的意见、有无邀请列席；反映是否“认真”、“有关代表”是哪些由人认定。',
      'The number invited, each deputy’s views in the report and the invitations to sit in can be checked; how carefully views are reflected, and which deputies are concerned, is for people to say.',
    ),
  ),
  duty(
    18,
    4,
    {
      a: {
        words: '组织代表开展相关领域专题调研活动',
        who: ['npcsc'],
        what: text(
          '围绕常委会执法检查、专题调研组织代表专题调研',
          'Organise deputies’ special research around the Standing Committee’s inspections and research',
        ),
        forWhom: ['deputy'],
      },
    },
    text(
      '围绕哪些题目、组织多少次没有写明，由人安排。',
      'Around which topics and how often isn’t said; people arrange it.',
    ),
  ),
  context(19, 1),
  rule(
    19,
    2,
    {
      a: {
        words: '邀请部分代表参加前期调研',
        who: ['npcsc', 'financial-and-economic-committee'],
        what: text(
          '邀请部分代表参加计划初审前期调研',
          'Invite some deputies to the research before the first review of the plan',
        ),
        forWhom: ['deputy'],
        when: { words: text('年度计划初审时', 'at the first review of the annual plan') },
        checkedBy: checked('liaison.plan-research.invites-deputies'),
      },
      b: {
        words: '参加财经委的初审会议发表意见',
        who: ['financial-and-economic-committee'],
        what: text(
          '邀请部分代表参加初审会议并发表意见',
          'Invite some deputies to speak at the committee’s first-review meeting',
        ),
        forWhom: ['deputy'],
        when: { words: text('年度计划初审时', 'at the first review of the annual plan') },
        checkedBy: checked('meetings.first-review.invites-deputies'),
      },
    },
    text(
      '“部分代表”没有人数，核对有无邀请代表。',
      '“Some deputies” carries no number; that deputies were invited is what is checked.',
    ),
  ),
  rule(
    19,
    3,
    {
      a: {
        words: '邀请部分代表参加前期调研',
        who: ['financial-and-economic-committee'],
        what: text(
          '每季度邀请部分代表参加前期调研',
          'Each quarter, invite some deputies to the research beforehand',
        ),
        forWhom: ['deputy'],
        when: { words: text('季度经济形势分析时', 'at each quarterly economic analysis') },
        howMany: { every: 'quarter' },
        checkedBy: checked('liaison.quarterly-research.invites-deputies'),
      },
      b: {
        words: '参加季度经济形势分析会',
        who: ['financial-and-economic-committee'],
        what: text(
          '每季度邀请部分代表参加经济形势分析会',
          'Each quarter, invite some deputies to the meeting on the economic situation',
        ),
        forWhom: ['deputy'],
        when: { words: text('季度经济形势分析时', 'at each quarterly economic analysis') },
        howMany: { every: 'quarter' },
        checkedBy: checked('meetings.economic-analysis.invites-deputies'),
      },
      c: {
        words: '相关报告要充分反映代表的意见',
        who: ['financial-and-economic-committee'],
        what: text('相关报告反映代表意见', 'The report reflects the deputies’ views'),
        forWhom: ['deputy'],
        howMany: { every: 'quarter' },
        checkedBy: checked('liaison.quarterly-research.report-reflects-views'),
      },
    },
    text(
      '每次分析都核对有无邀请代表、报告有无反映其意见；“部分”没有人数，是否“充分”由人判断。',
      'Each analysis is checked for deputies invited and for their views in the report; “some” carries no number, and “fully” is for people to judge.',
    ),
  ),
  rule(
    19,
    4,
    {
      a: {
        words: '逐一发函征求意见建议',
        who: ['npcsc'],
        what: text(
          '向预算审查联系代表逐一发函征求意见建议',
          'Write to each budget-review contact deputy for views',
        ),
        forWhom: ['budget-review-contact-deputy'],
        howMany: { every: 'budget-review-contact-deputy' },
        loop: 'budget-contact',
        checkedBy: checked('liaison.budget-review.every-deputy-written-to'),
      },
      b: {
        words: '逐一反馈采纳落实情况',
        who: ['npcsc'],
        what: text('逐一反馈采纳落实情况', 'Tell each of them what was adopted and done'),
        forWhom: ['budget-review-contact-deputy'],
        howMany: { every: 'budget-review-contact-deputy' },
        loop: 'budget-contact',
        checkedBy: checked('liaison.budget-review.every-answer-fed-back'),
      },
    },
    text(
      '“逐一”即全部覆盖，可以逐人核对；句中未写由谁发函，归于计划的制定者常委会。',
      '“One by one” means full coverage and can be checked deputy by deputy; the sentence doesn’t say who writes, so it falls to the Standing Committee, whose plan it is.',
    ),
  ),
  rule(
    19,
    5,
    {
      a: {
        words: '推荐预算审查联系代表参加国务院财政部门预算绩效评价活动',
        who: ['npcsc'],
        what: text(
          '推荐预算审查联系代表参加预算绩效评价活动',
          'Recommend budget-review contact deputies for the finance department’s performance evaluations of the budget',
        ),
        forWhom: ['budget-review-contact-deputy', 'state-council-finance-department'],
        checkedBy: checked('liaison.performance-evaluation.invites-contact-deputies'),
      },
    },
    text(
      '推荐多少名没有写明，核对每次评价有无预算审查联系代表。',
      'How many to recommend isn’t said; that each evaluation has a budget-review contact deputy is what is checked.',
    ),
  ),
  duty(
    19,
    6,
    {
      a: {
        words: '更好发挥代表在预算审查监督、国有资产管理情况监督和财税立法等工作中的作用',
        who: ['npcsc'],
        what: text(
          '发挥代表在预算审查监督、国有资产监督和财税立法中的作用',
          'Give deputies a better part in budget review, state-assets oversight and fiscal legislation',
        ),
        forWhom: ['deputy'],
      },
    },
    text(
      '方式和作用大小没有写明，由人判断。',
      'Neither the ways nor the measure of their part is given, so people judge it.',
    ),
  ),
  duty(
    19,
    7,
    {
      a: {
        words: '加强与基层联系点代表的沟通和联系',
        who: ['npcsc'],
        what: text(
          '加强与基层联系点代表的沟通联系',
          'Strengthen contact with the deputies of the contact points',
        ),
        forWhom: ['contact-point-deputy'],
        channels: ['budget-contact-points'],
      },
      b: {
        words: '邀请相关基层联系点代表列席常委会会议',
        who: ['npcsc'],
        what: text(
          '邀请相关基层联系点代表列席常委会会议',
          'Invite the contact-point deputies concerned to sit in at Standing Committee meetings',
        ),
        forWhom: ['contact-point-deputy'],
      },
    },
    text(
      '“相关”的是哪几位、列席几次没有写明，联系是否加强也由人判断。',
      'Which of these deputies are concerned, and how often they sit in, isn’t said; whether contact is stronger is for people to judge as well.',
    ),
  ),
  rule(
    19,
    8,
    {
      a: {
        words: '发挥好预算联网监督系统及手机APP服务代表的积极作用',
        who: ['npcsc'],
        what: text(
          '发挥预算联网监督系统及手机 APP 服务代表的作用',
          'Make good use of the networked budget oversight system and its app for deputies',
        ),
        forWhom: ['deputy'],
        channels: ['budget-oversight-system'],
      },
      b: {
        words: '邀请代表参与国资联网监督子系统试用',
        who: ['npcsc'],
        what: text(
          '邀请代表试用国资联网监督子系统',
          'Invite deputies to try the state-assets oversight subsystem',
        ),
        forWhom: ['deputy'],
        channels: ['state-assets-subsystem'],
        checkedBy: checked('liaison.subsystem-trial.invites-deputies'),
      },
    },
    text(
      '可核对有无邀请试用的记录；系统作用发挥得如何由人判断。',
      'That deputies were invited to try it can be checked; how well the system serves is for people to judge.',
    ),
  ),
  context(20, 1),
  rule(
    20,
    2,
    {
      a: {
        words: '完善外事工作代表人才库、数据库建设',
        who: ['npcsc'],
        what: text(
          '完善外事工作代表人才库、数据库',
          'Complete the pool and database of deputies for foreign affairs',
        ),
        forWhom: ['deputy'],
        channels: ['foreign-affairs-talent-pool'],
        checkedBy: checked('liaison.foreign-exchanges.from-the-talent-pool'),
      },
      b: {
        words: '有针对性地组织代表参与各层级、各领域、各类型对外交往活动',
        who: ['npcsc'],
        what: text(
          '统筹谋划，有针对性地组织代表参与对外交往',
          'Plan as a whole and bring the right deputies into foreign exchanges of all levels, fields and kinds',
        ),
        forWhom: ['deputy'],
      },
    },
    text(
      '可核对参加对外交往活动的代表是否在库；组织多少活动、是否有针对性由人判断。',
      'That deputies in foreign exchanges stand in the pool can be checked; how many exchanges, and how well aimed, is for people to judge.',
    ),
  ),
  duty(
    20,
    3,
    {
      a: {
        words: '国际宣传员',
        who: ['npcsc'],
        what: text(
          '推动代表对外讲述“全过程人民民主”',
          'Have deputies speak abroad for “whole-process people’s democracy”',
        ),
        forWhom: ['deputy'],
      },
      b: {
        words: '全方位、多角度呈现人民代表大会制度特点和优越性',
        who: ['npcsc'],
        what: text(
          '呈现人民代表大会制度的特点和优越性',
          'Show the features and strengths of the system of people’s congresses from all sides',
        ),
      },
    },
    text('宣传的内容和效果由人判断。', 'What is said abroad, and to what effect, is for people to judge.'),
  ),
];
