import type { SentenceClassification } from '@deputy-work/work-plan';
import { checked, context, duty, planned, rule, text } from './sentence.ts';
import { beforeSession, duringSession, promptly } from './times.ts';

/** Chapter three: deputies attending the 5th Session of the 13th NPC (items 5 to 12). */
export const chapter03: readonly SentenceClassification[] = [
  context(5, 1),
  rule(
    5,
    2,
    {
      a: {
        words: '通过集中培训、网络学习等多种形式组织代表',
        who: ['npcsc'],
        what: text(
          '以集中培训、网络学习等形式组织代表学习十九届六中全会精神',
          'Have deputies study the spirit of the sixth plenary session in courses, online and in other ways',
        ),
        forWhom: ['deputy'],
        when: beforeSession,
        checkedBy: planned('training'),
      },
    },
    text(
      '可核对代表是否参加了学习；理解和认识的深浅由人判断。',
      'Whether deputies took part can be checked; how well they understood is for people to judge.',
    ),
  ),
  context(6, 1),
  rule(
    6,
    2,
    {
      a: {
        words: '各选举单位组织代表深入基层、深入实际',
        who: ['electoral-unit'],
        what: text(
          '按照常委会统一安排，组织代表集中视察',
          'Organise deputies’ concentrated inspection under the Standing Committee’s arrangement',
        ),
        forWhom: ['deputy'],
        when: beforeSession,
        howMany: { every: 'electoral-unit' },
        checkedBy: checked('inspection.concentrated.once-per-electoral-unit'),
      },
      b: {
        words: '全面了解本地区统筹推进疫情防控和经济社会发展',
        who: ['electoral-unit'],
        what: text(
          '组织代表了解本地区疫情防控、经济社会发展和高质量发展情况',
          'Have deputies learn how pandemic control, the economy and society and high-quality development stand in their area',
        ),
        when: beforeSession,
      },
      c: {
        words: '认真听取原选举单位和人民群众的意见建议',
        who: ['electoral-unit'],
        what: text(
          '组织代表听取原选举单位和人民群众的意见建议',
          'Have deputies hear the views of their electoral unit and of the public',
        ),
        forWhom: ['public', 'electoral-unit'],
        when: beforeSession,
      },
    },
    text(
      '可核对每个选举单位是否组织了集中视察；了解是否全面、听取是否认真由人判断。',
      'Whether each electoral unit organised the inspection can be checked; how thorough the learning and how careful the hearing were is for people to judge.',
    ),
  ),
  context(7, 1),
  rule(
    7,
    2,
    {
      a: {
        words: '会同各选举单位做好代表研读讨论有关法律草案的组织服务工作',
        who: ['npcsc', 'electoral-unit'],
        what: text(
          '会同各选举单位组织代表研读讨论法律草案',
          'Together with the electoral units, organise deputies’ study and discussion of the draft laws',
        ),
        forWhom: ['deputy'],
        when: beforeSession,
        loop: 'draft-laws',
        checkedBy: checked('meetings.briefing.draft-laws-studied'),
      },
      b: {
        words: '组织好在京代表的研读讨论活动',
        who: ['npcsc'],
        what: text(
          '组织在京代表的研读讨论活动',
          'Organise the study and discussion of the deputies in Beijing',
        ),
        forWhom: ['beijing-deputy'],
        when: beforeSession,
        loop: 'draft-laws',
        checkedBy: checked('meetings.briefing.draft-laws-studied-in-beijing'),
      },
      c: {
        words: '认真收集并研究采纳代表意见建议',
        who: ['npcsc'],
        what: text(
          '收集代表意见建议并研究采纳',
          'Collect deputies’ views, study them and adopt what is right',
        ),
        forWhom: ['deputy'],
        loop: 'draft-laws',
        checkedBy: checked('liaison.views.has-a-destination'),
      },
    },
    text(
      '可核对活动记录和每条意见有无处理结果；意见应否采纳由人判断。',
      'The activities, and a result for every view, can be checked; whether a view deserves adoption is for people to judge.',
    ),
  ),
  rule(7, 3, {
    a: {
      words: '在京代表情况通报会',
      who: ['npcsc'],
      what: text(
        '举办在京代表情况通报会，通报 2021 年经济社会发展、预算执行和常委会工作情况等',
        'Hold a briefing for the deputies in Beijing on the economy and society, the budget and the Standing Committee’s work in 2021',
      ),
      forWhom: ['beijing-deputy'],
      when: beforeSession,
      checkedBy: checked('meetings.briefing.every-deputy-briefed'),
    },
    b: {
      words: '港澳代表情况通报会',
      who: ['npcsc'],
      what: text(
        '举办港澳代表情况通报会，通报同样内容',
        'Hold a briefing on the same matters for the deputies from Hong Kong and Macao',
      ),
      forWhom: ['hong-kong-macao-deputy'],
      when: beforeSession,
      checkedBy: checked('meetings.briefing.every-deputy-briefed'),
    },
    c: {
      words: '委托各选举单位向京外代表通报',
      who: ['npcsc', 'electoral-unit'],
      what: text(
        '委托各选举单位向京外代表通报',
        'Entrust each electoral unit with briefing its deputies outside Beijing',
      ),
      forWhom: ['deputy-outside-beijing'],
      when: beforeSession,
      howMany: { every: 'electoral-unit' },
      checkedBy: checked('meetings.briefing.every-deputy-briefed'),
    },
  }),
  rule(7, 4, {
    a: {
      words: '向代表书面通报',
      who: ['npcsc'],
      what: text(
        '向代表书面通报 2021 年常委会代表工作总体情况',
        'Tell deputies in writing about the Standing Committee’s work for deputies in 2021',
      ),
      forWhom: ['deputy'],
      when: beforeSession,
      checkedBy: checked('meetings.briefing.written-note'),
    },
  }),
  rule(7, 5, {
    a: {
      words: '向全体代表推送相关材料',
      who: ['npcsc'],
      what: text('向全体代表推送相关材料', 'Push the materials to all deputies'),
      forWhom: ['deputy'],
      when: beforeSession,
      howMany: { every: 'deputy' },
      channels: ['npc-website', 'deputies-work-platform'],
      checkedBy: checked('meetings.briefing.materials'),
    },
  }),
  context(
    8,
    1,
    text(
      '提高议案建议质量的要求在第 2 句写明，标题只点出主题。',
      'Sentence 2 states the demand for better motions and suggestions; the title only names the topic.',
    ),
  ),
  rule(
    8,
    2,
    {
      a: {
        words: '推送给代表',
        who: ['npcsc'],
        what: text(
          '向代表推送工作要点、立法监督代表工作计划和议案建议工作资料',
          'Push the work points, the legislation, oversight and deputies’ work plans and the materials on motions and suggestions to deputies',
        ),
        forWhom: ['deputy'],
        when: promptly,
        channels: ['deputies-work-platform'],
        checkedBy: planned('proposals'),
      },
      b: {
        words: '落实代表提出议案建议前与承办部门沟通机制',
        who: ['npcsc', 'handling-unit'],
        what: text(
          '落实代表提出议案建议前与承办部门的沟通机制',
          'Keep up the mechanism by which deputies talk to the handling department before they file',
        ),
        forWhom: ['deputy'],
        when: { words: text('代表提出议案建议前', 'before a deputy files') },
        checkedBy: planned('proposals'),
      },
      c: {
        words: '帮助代表提高议案建议质量',
        who: ['npcsc'],
        what: text('帮助代表提高议案建议质量', 'Help deputies raise the quality of motions and suggestions'),
        forWhom: ['deputy'],
      },
    },
    text(
      '可核对材料是否推送、提出前有无沟通记录；“及时”没有期限，质量由人判断。',
      'Whether materials were pushed and whether contact before filing is on record can be checked; “promptly” carries no number, and quality is for people to judge.',
    ),
  ),
  rule(
    8,
    3,
    {
      a: {
        words: '在大会开幕前利用代表工作信息化平台提交议案建议',
        who: ['npcsc'],
        what: text(
          '支持代表在大会开幕前通过平台提交议案建议',
          'Support deputies in filing motions and suggestions on the platform before the session opens',
        ),
        forWhom: ['deputy'],
        when: beforeSession,
        channels: ['deputies-work-platform'],
        checkedBy: planned('proposals'),
      },
    },
    text(
      '“支持协助”不要求代表必须提前提交；核对的是平台在开幕前是否受理并注明提前提交。',
      '“Support” obliges no deputy to file early; what is checked is that the platform takes filings before the opening and marks them so.',
    ),
  ),
  context(9, 1),
  duty(
    9,
    2,
    {
      a: {
        words: '认真总结经验做法',
        who: ['npcsc'],
        what: text('总结经验做法', 'Sum up experience'),
      },
      b: {
        words: '进一步优化技术方案',
        who: ['npcsc'],
        what: text('优化技术方案', 'Improve the technical arrangements'),
      },
      c: {
        words: '做好各项组织协调保障工作',
        who: ['npcsc'],
        what: text('做好组织协调保障', 'Organise, coordinate and support'),
      },
      d: {
        words: '增强网络视频听会效果',
        who: ['npcsc'],
        what: text('增强网络视频听会效果', 'Make listening to the session by online video work better'),
        forWhom: ['deputy'],
        channels: ['session-video'],
      },
      e: {
        words: '不断提高收集处理代表审议意见工作效率',
        who: ['npcsc'],
        what: text(
          '提高收集处理代表审议意见的效率',
          'Collect and handle the views of deliberation more efficiently',
        ),
        forWhom: ['deputy'],
        loop: 'session-views',
      },
    },
    text(
      '效果和效率没有给出衡量标准，由人判断。',
      'No measure of effect or efficiency is given, so people judge them.',
    ),
  ),
  rule(9, 3, {
    a: {
      words: '向代表提供专题材料',
      who: ['npcsc'],
      what: text(
        '结合常委会工作报告向代表提供专题材料',
        'Give deputies topical material on the Standing Committee’s work report',
      ),
      forWhom: ['deputy'],
      checkedBy: checked('meetings.briefing.topical-material'),
    },
  }),
  rule(
    9,
    4,
    {
      a: {
        words: '通过多种形式听取代表',
        who: ['npcsc'],
        what: text(
          '通过多种形式听取代表对常委会工作报告和人大工作的意见建议',
          'Hear, in several ways, deputies’ views on the Standing Committee’s report and on the work of people’s congresses',
        ),
        forWhom: ['deputy'],
        loop: 'session-views',
      },
      b: {
        words: '通过“我向委员长建言”小程序提出的意见建议',
        who: ['npcsc'],
        what: text(
          '研究处理代表通过“我向委员长建言”小程序提出的意见建议',
          'Study and handle the views sent through the mini-program “My advice to the Chairman”',
        ),
        forWhom: ['deputy'],
        channels: ['chairman-mini-program'],
        loop: 'session-views',
        checkedBy: checked('liaison.views.has-a-destination'),
      },
    },
    text(
      '可核对小程序的每条意见有无处理结果；以何种形式听取由人安排。',
      'A result for every view sent through the mini-program can be checked; in which ways views are heard is for people to arrange.',
    ),
  ),
  rule(
    9,
    5,
    {
      a: {
        words: '加强对代表意见建议的梳理分析',
        who: ['npcsc'],
        what: text('梳理分析代表意见建议', 'Sort and analyse deputies’ views'),
        forWhom: ['deputy'],
        loop: 'session-views',
        checkedBy: checked('liaison.views.has-a-destination'),
      },
      b: {
        words: '及时转送有关部门作为改进工作的重要参考',
        who: ['npcsc'],
        what: text(
          '将意见建议转送有关部门改进工作',
          'Pass the views to the departments concerned so that they improve their work',
        ),
        forWhom: ['departments-concerned'],
        when: promptly,
        loop: 'session-views',
        checkedBy: checked('liaison.views.has-a-destination'),
      },
    },
    text(
      '可核对每条意见是否梳理、转送到何处；“及时”没有期限。',
      'That every view was sorted, and where it went, can be checked; “promptly” carries no number.',
    ),
  ),
  context(10, 1),
  duty(
    10,
    2,
    {
      a: {
        words: '把好议案建议的政治关、质量关',
        who: ['npcsc'],
        what: text(
          '协助代表把好议案建议的政治关、质量关',
          'Help deputies see to the political soundness and the quality of their motions and suggestions',
        ),
        forWhom: ['deputy'],
      },
    },
    text('政治关、质量关由人把握。', 'Political soundness and quality are for people to judge.'),
  ),
  rule(
    10,
    3,
    {
      a: {
        words: '正式使用代表工作信息化平台开展代表议案建议全流程处理',
        who: ['npcsc'],
        what: text(
          '通过平台全流程处理代表议案建议',
          'Process motions and suggestions on the platform from beginning to end',
        ),
        forWhom: ['deputy'],
        channels: ['deputies-work-platform'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      b: {
        words: '进一步完善议案建议分办协调工作机制',
        who: ['npcsc'],
        what: text(
          '完善议案建议分办协调机制',
          'Improve how the assignment of motions and suggestions is coordinated',
        ),
        loop: 'suggestions',
      },
      c: {
        words: '提高分办的准确性',
        who: ['npcsc'],
        what: text('提高分办准确性', 'Assign motions and suggestions more accurately'),
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '全流程状态可以核对；准确性可用重新分办的比例同上年比较，计划没有给出数值；机制是否完善由人判断。',
      'The states of the process can be checked; accuracy can be compared with the year before by the share assigned anew, for which the plan gives no figure; whether the mechanism is better is for people to judge.',
    ),
  ),
  context(11, 1),
  duty(
    11,
    2,
    {
      a: {
        words: '加强代表会风会纪学习教育',
        who: ['npcsc'],
        what: text(
          '加强会风会纪学习教育',
          'Teach deputies more about the style and discipline of the session',
        ),
        forWhom: ['deputy'],
      },
      b: {
        words: '严格遵守大会各项纪律和保密规定',
        who: ['deputy'],
        what: text(
          '严格遵守大会纪律和保密规定',
          'Keep the discipline and the secrecy rules of the session strictly',
        ),
        when: duringSession,
      },
      c: {
        words: '严格落实疫情防控各项措施',
        who: ['npcsc', 'deputy'],
        what: text('严格落实疫情防控措施', 'Apply the measures of pandemic control strictly'),
        when: duringSession,
      },
    },
    text(
      '遵守纪律和保密规定的情况由人认定；认定结果记入履职档案，见第 4 句。',
      'Whether discipline and secrecy were kept is for people to find; sentence 4 puts what they find into the duty record.',
    ),
  ),
  rule(
    11,
    3,
    {
      a: {
        words: '严格住会制度',
        who: ['npcsc', 'deputy'],
        what: text('严格执行住会制度', 'Apply strictly the rule of residence at the session'),
        when: duringSession,
        checkedBy: checked('meetings.residence.kept'),
      },
      b: {
        words: '请假制度',
        who: ['npcsc', 'deputy'],
        what: text('严格执行请假制度', 'Apply the leave rules strictly'),
        when: duringSession,
        checkedBy: checked('meetings.leave.npc-in-writing-to-secretariat'),
      },
      c: {
        words: '会议出席率',
        who: ['npcsc', 'deputy'],
        what: text('确保会议出席率', 'Ensure the rate of attendance'),
        when: duringSession,
        checkedBy: checked('meetings.attendance.present-or-on-leave'),
      },
      d: {
        words: '投票率',
        who: ['npcsc', 'deputy'],
        what: text('确保投票率', 'Ensure the rate of voting'),
        when: duringSession,
      },
    },
    text(
      '计划没有给出出席率、投票率的数值：核对法定人数和请假手续，并如实列出比率。',
      'The plan gives no figure for the rates: the statutory quorum and leave are checked, and the rates are shown as they are.',
    ),
  ),
  rule(11, 4, {
    a: {
      words: '代表出席大会、代表团会议、小组会议情况',
      who: ['npcsc'],
      what: text(
        '将代表出席各类会议情况记入履职档案',
        'Enter each deputy’s attendance at plenary, delegation and group meetings in the duty record',
      ),
      forWhom: ['deputy'],
      channels: ['duty-record'],
      loop: 'duty-record',
      checkedBy: [...checked('meetings.duty-record.agrees-with-sheet'), ...planned('duty-record')],
    },
    b: {
      words: '会风会纪情况记入代表履职档案',
      who: ['npcsc'],
      what: text(
        '将代表会风会纪情况记入履职档案',
        'Enter how each deputy kept style and discipline in the duty record',
      ),
      forWhom: ['deputy'],
      channels: ['duty-record'],
      loop: 'duty-record',
      checkedBy: planned('duty-record'),
    },
  }),
  context(12, 1),
  rule(
    12,
    2,
    {
      a: {
        words: '提供服务保障',
        who: ['npcsc'],
        what: text(
          '为代表宣讲大会精神提供服务保障',
          'Support deputies who make the session’s results known in their area, unit or department',
        ),
        forWhom: ['deputy'],
        when: {
          words: text(
            '大会闭幕后（十三届全国人大五次会议 2022 年 3 月 11 日闭幕）',
            'after the session closes (it closed on 11 March 2022)',
          ),
        },
      },
      b: {
        words: '通报交流代表积极宣讲大会精神、带头贯彻大会精神的有关情况',
        who: ['npcsc'],
        what: text(
          '通报交流代表宣讲和贯彻大会精神的情况',
          'Circulate how deputies made the session’s results known and carried them out',
        ),
        forWhom: ['deputy'],
        checkedBy: planned('support'),
      },
    },
    text(
      '可核对有无通报；服务保障是否到位由人判断。',
      'Whether it was circulated can be checked; whether the support was good is for people to judge.',
    ),
  ),
];
