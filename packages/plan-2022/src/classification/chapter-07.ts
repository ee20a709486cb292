import type { SentenceClassification } from '@deputy-work/work-plan';
import { context, discretion, duty, planned, rule, text } from './sentence.ts';
import { inDueTime, promptly } from './times.ts';

/** Chapter seven: motions and suggestions (items 23 to 28). */
export const chapter07: readonly SentenceClassification[] = [
  context(23, 1),
  rule(
    23,
    2,
    {
      a: {
        words: '完善代表议案提出、审议、处理流程和工作机制',
        who: ['npcsc'],
        what: text(
          '完善代表议案提出、审议、处理流程和机制',
          'Improve how motions are proposed, deliberated and handled',
        ),
        forWhom: ['deputy'],
      },
      b: {
        words: '与研究制定立法工作计划和监督工作计划、起草和修改法律结合起来',
        who: ['npcsc'],
        what: text(
          '把处理代表议案同立法、监督工作计划和起草修改法律结合起来',
          'Tie the handling of motions to the legislation and oversight plans and to drafting and amending laws',
        ),
        checkedBy: planned('proposals'),
      },
    },
    text(
      '可核对议案与立法、监督计划项目之间有无关联记录；流程是否完善、作用如何由人判断。',
      'A link between motions and entries of the legislation and oversight plans can be checked; whether the process is better, and to what effect, is for people to judge.',
    ),
  ),
  rule(
    23,
    3,
    {
      a: {
        words: '加强与提出议案的代表的联系和沟通',
        who: ['npcsc'],
        what: text(
          '加强与提出议案的代表的联系沟通',
          'Strengthen contact with the deputies who proposed motions',
        ),
        forWhom: ['proposing-deputy'],
        checkedBy: planned('proposals'),
      },
      b: {
        words: '深入研究、积极吸纳代表提出的意见建议',
        who: ['npcsc'],
        what: text('研究吸纳代表提出的意见建议', 'Study deputies’ views in depth and take them up'),
        forWhom: ['proposing-deputy'],
      },
    },
    text(
      '可核对每件议案有无与提案代表的联系记录；应否吸纳由人判断。',
      'That each motion has contact with its proposers on record can be checked; what to take up is for people to judge.',
    ),
  ),
  discretion(
    23,
    4,
    {
      a: {
        words: '适时启动',
        who: ['npcsc'],
        what: text(
          '适时启动代表议案处理办法的研究修改',
          'Begin to study and revise the Measures for Handling Motions in due time',
        ),
        when: inDueTime,
      },
    },
    text(
      '“适时”把时间留给裁量，没有期限。',
      '“In due time” leaves the time to judgement and carries no number.',
    ),
  ),
  context(24, 1),
  duty(
    24,
    2,
    {
      a: {
        words: '推动承办单位将办理代表建议作为保持同人民的密切联系',
        who: ['npcsc', 'handling-unit'],
        what: text(
          '推动承办单位把办理代表建议作为联系人民、接受监督的重要内容',
          'Have handling units treat suggestions as a way to stay close to the people, hear them and accept their oversight',
        ),
        forWhom: ['deputy'],
        loop: 'suggestions',
      },
      b: {
        words: '切实推动解决问题、完善法律制度和政策措施',
        who: ['handling-unit'],
        what: text(
          '推动解决问题、完善法律制度和政策',
          'Solve the problems and improve laws, systems and policies',
        ),
        loop: 'suggestions',
      },
    },
    text(
      '办理质量和实效由人判断；办理时限由代表法规定，不出自本句。',
      'The quality and effect of handling are for people to judge; the time limits come from the Deputies Law, not from this sentence.',
    ),
  ),
  rule(
    24,
    3,
    {
      a: {
        words: '代表提出意见建议的办理、督办工作',
        who: ['npcsc', 'handling-unit'],
        what: text(
          '办理、督办习近平总书记参加代表团审议时代表提出的意见建议',
          'Handle and follow up the views voiced when the General Secretary joined delegations’ deliberation',
        ),
        forWhom: ['deputy'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      b: {
        words: '及时跟踪督办并报告落实情况',
        who: ['npcsc'],
        what: text('跟踪督办并报告落实情况', 'Track them and report what was done'),
        when: promptly,
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '可核对这类意见有无标注、督办和报告；“及时”没有期限。',
      'That such views are marked, followed up and reported can be checked; “promptly” carries no number.',
    ),
  ),
  rule(
    24,
    4,
    {
      a: {
        words: '代表建议答复承诺解决事项跟踪督办工作',
        who: ['npcsc', 'handling-unit'],
        what: text(
          '跟踪督办 2021 年建议答复中承诺解决的事项',
          'Track what the answers of 2021 promised to solve',
        ),
        forWhom: ['deputy'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      b: {
        words: '及时向代表反馈工作进展和落实情况',
        who: ['npcsc', 'handling-unit'],
        what: text('向代表反馈进展和落实情况', 'Tell the deputies how it goes and what was done'),
        forWhom: ['deputy'],
        when: promptly,
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '可核对每项承诺有无进展和反馈；“及时”没有期限。',
      'That every promise has its progress and feedback can be checked; “promptly” carries no number.',
    ),
  ),
  discretion(
    24,
    5,
    {
      a: {
        words: '支持和鼓励承办单位结合职责和工作重点确定内部办理重点',
        who: ['npcsc', 'handling-unit'],
        what: text(
          '支持鼓励承办单位确定内部办理重点',
          'Support and encourage handling units to choose priorities of their own',
        ),
        loop: 'suggestions',
      },
      b: {
        words: '有针对性地加强研究办理',
        who: ['handling-unit'],
        what: text('有针对性地加强研究办理', 'Study and handle the priorities with more care'),
        loop: 'suggestions',
      },
    },
    text(
      '“支持和鼓励”不是要求，是否确定重点由承办单位决定。',
      '“Support and encourage” is no demand; whether to choose priorities is for the handling unit.',
    ),
  ),
  context(25, 1),
  rule(
    25,
    2,
    {
      a: {
        words: '加强与各承办单位的沟通协调',
        who: ['npcsc'],
        what: text('加强与承办单位的沟通协调', 'Strengthen coordination with the handling units'),
        forWhom: ['handling-unit'],
        loop: 'suggestions',
      },
      b: {
        words: '进一步提高代表建议交办的精准性',
        who: ['npcsc'],
        what: text('提高建议交办的精准性', 'Hand suggestions over with more precision'),
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '精准性可用改交的比例同上年比较，计划没有给出数值；沟通是否加强由人判断。',
      'Precision can be compared with the year before by the share handed over anew, for which the plan gives no figure; whether coordination is stronger is for people to judge.',
    ),
  ),
  rule(
    25,
    3,
    {
      a: {
        words: '召开十三届全国人大五次会议代表建议交办会',
        who: ['npcsc'],
        what: text(
          '召开五次会议代表建议交办会',
          'Hold the hand-over meeting for the suggestions of the 5th Session',
        ),
        forWhom: ['handling-unit'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      b: {
        words: '统一交办代表建议',
        who: ['npcsc', 'cpc-general-office', 'state-council-general-office'],
        what: text(
          '会同中办、国办等单位统一交办代表建议',
          'Hand the suggestions over together with the General Offices of the Central Committee and the State Council',
        ),
        forWhom: ['handling-unit'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '计划没有写明哪一天交办；法定答复期限自交办之日起算。',
      'The plan names no day for the hand-over; the statutory time for answers runs from it.',
    ),
  ),
  rule(
    25,
    4,
    {
      a: {
        words: '强化过程管理和跟踪督办力度',
        who: ['npcsc'],
        what: text('强化过程管理和跟踪督办', 'Manage and follow up the process more strongly'),
        loop: 'suggestions',
      },
      b: {
        words: '加强与承办单位的沟通联络',
        who: ['npcsc'],
        what: text('加强与承办单位的联络', 'Strengthen contact with the handling units'),
        forWhom: ['handling-unit'],
        loop: 'suggestions',
      },
      c: {
        words: '及时了解和掌握工作进展情况',
        who: ['npcsc'],
        what: text('掌握建议办理工作进展', 'Know how the handling of suggestions stands'),
        when: promptly,
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      d: {
        words: '督促办理工作落实',
        who: ['npcsc'],
        what: text('督促办理落实', 'Press for the handling to be done'),
        forWhom: ['handling-unit'],
        loop: 'suggestions',
      },
    },
    text(
      '可核对每件建议有无办理状态、是否超过法定期限；“及时”没有期限，力度由人判断。',
      'The state of each suggestion, and whether it is past its statutory time, can be checked; “promptly” carries no number, and vigour is for people to judge.',
    ),
  ),
  rule(
    25,
    5,
    {
      a: {
        words: '代表建议办理和答复综合分析工作',
        who: ['npcsc'],
        what: text('开展建议办理和答复综合分析', 'Analyse the handling and the answers as a whole'),
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      b: {
        words: '推进代表建议及办理情况向社会公开',
        who: ['npcsc'],
        what: text(
          '推进代表建议及办理情况公开',
          'Move forward the publication of suggestions and their handling',
        ),
        forWhom: ['public'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '可核对有无分析报告、每件建议是否公开；“推进”没有写明公开的比例。',
      'That there is an analysis, and whether each suggestion is published, can be checked; “move forward” names no share to be published.',
    ),
  ),
  context(26, 1),
  rule(
    26,
    2,
    {
      a: {
        words: '把加强同代表的联系沟通贯穿代表议案建议办理全过程',
        who: ['npcsc', 'handling-unit'],
        what: text(
          '推动承办单位在办理全过程同代表联系沟通',
          'Have handling units keep in contact with the deputy throughout',
        ),
        forWhom: ['proposing-deputy'],
        when: { words: text('议案建议办理全过程', 'throughout the handling') },
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      b: {
        words: '及时向代表反馈议案建议交办和办理情况',
        who: ['npcsc', 'handling-unit'],
        what: text(
          '通过平台等方式向代表反馈交办和办理情况',
          'Tell deputies, on the platform and in other ways, how their motions and suggestions were handed over and handled',
        ),
        forWhom: ['proposing-deputy'],
        when: promptly,
        channels: ['deputies-work-platform'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '可核对答复前有无联系记录、交办和办理有无反馈；“及时”没有期限。',
      'Contact before the answer, and feedback on hand-over and handling, can be checked; “promptly” carries no number.',
    ),
  ),
  duty(
    26,
    3,
    {
      a: {
        words: '搭建代表和承办单位间的联系桥梁',
        who: ['npcsc'],
        what: text(
          '利用平台搭建代表和承办单位的联系桥梁',
          'Build on the platform a bridge between deputies and handling units',
        ),
        forWhom: ['proposing-deputy', 'handling-unit'],
        channels: ['deputies-work-platform'],
        loop: 'suggestions',
      },
      b: {
        words: '提供便利',
        who: ['npcsc'],
        what: text(
          '为承办单位联系代表、代表参与办理提供便利',
          'Make it easy for units to reach deputies and for deputies to take part in the handling',
        ),
        forWhom: ['proposing-deputy', 'handling-unit'],
        channels: ['deputies-work-platform'],
        loop: 'suggestions',
      },
    },
    text(
      '是否便利由人判断；联系记录按第 2 句核对。',
      'Ease is for people to judge; contact itself is checked under sentence 2.',
    ),
  ),
  discretion(
    26,
    4,
    {
      a: {
        words: '适时组织代表视察',
        who: ['npcsc'],
        what: text(
          '适时组织代表视察承办单位办理情况',
          'In due time, organise deputies’ inspection of how units handle suggestions',
        ),
        forWhom: ['deputy'],
        when: inDueTime,
        loop: 'suggestions',
      },
    },
    text('“适时”把时间和次数留给裁量。', '“In due time” leaves time and number to judgement.'),
  ),
  context(27, 1),
  rule(
    27,
    2,
    {
      a: {
        words: '加强与有关专门委员会的沟通协调',
        who: ['npcsc'],
        what: text(
          '加强与有关专门委员会的沟通协调',
          'Strengthen coordination with the special committees concerned',
        ),
        forWhom: ['special-committee'],
        loop: 'suggestions',
      },
      b: {
        words: '研究提出重点督办建议选题',
        who: ['npcsc'],
        what: text('研究提出重点督办建议选题', 'Propose which suggestions are to be followed up as key ones'),
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '可核对有无选题及其负责的专门委员会；选多少、选得是否得当由人判断。',
      'That topics exist, each with its special committee, can be checked; how many, and whether they are the right ones, is for people to judge.',
    ),
  ),
  rule(
    27,
    3,
    {
      a: {
        words: '制定督办工作方案',
        who: ['special-committee'],
        what: text('制定督办工作方案', 'Make a follow-up scheme'),
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      b: {
        words: '召开督办工作座谈会、开展督办调研',
        who: ['special-committee'],
        what: text('以座谈会、调研等方式督办', 'Follow up through forums, research and other ways'),
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      c: {
        words: '推动重点督办建议办理取得实效',
        who: ['special-committee'],
        what: text('推动重点督办建议办理取得实效', 'Bring the handling of key suggestions to real results'),
        loop: 'suggestions',
      },
    },
    text(
      '可核对每件重点督办建议有无方案、有无至少一种督办活动；所列方式是举例，力度和实效由人判断。',
      'That each key suggestion has a scheme and at least one follow-up activity can be checked; the ways listed are examples, and vigour and results are for people to judge.',
    ),
  ),
  rule(
    27,
    4,
    {
      a: {
        words: '及时向全国人大常委会委员长会议报告',
        who: ['special-committee'],
        what: text(
          '向委员长会议报告重要情况和重大问题',
          'Report important matters and major problems to the Council of Chairpersons',
        ),
        forWhom: ['council-of-chairpersons'],
        when: promptly,
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '是否“重要”“重大”由人认定，认定后可核对有无报告；“及时”没有期限。句中未写由谁报告，承上句读为专门委员会。',
      'What is important or major is for people to find; once found, that it was reported can be checked. “Promptly” carries no number. The sentence names nobody; following the one before, it is read as the special committee.',
    ),
  ),
  context(28, 1),
  rule(
    28,
    2,
    {
      a: {
        words: '健全闭会期间代表建议处理工作机制',
        who: ['npcsc'],
        what: text('健全闭会期间建议处理机制', 'Complete the mechanism for suggestions made in recess'),
        loop: 'suggestions',
      },
      b: {
        words: '在闭会期间通过代表信息化工作平台依法提出代表建议',
        who: ['npcsc'],
        what: text(
          '支持保障代表在闭会期间通过平台提出建议',
          'Support and secure deputies’ making suggestions on the platform in recess',
        ),
        forWhom: ['deputy'],
        when: { words: text('闭会期间', 'in recess') },
        channels: ['deputies-work-platform'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
    },
    text(
      '可核对平台在闭会期间是否受理建议；机制是否健全由人判断。平台名称在此处排印为“代表信息化工作平台”。',
      'That the platform takes suggestions in recess can be checked; the completeness of the mechanism is for people to judge. The platform’s name is printed here with two words transposed.',
    ),
  ),
  rule(
    28,
    3,
    {
      a: {
        words: '都依照法律规定同等重视、同样办理',
        who: ['npcsc', 'handling-unit'],
        what: text(
          '大会期间和闭会期间的建议同等重视、同样办理',
          'Treat suggestions made in session and in recess alike',
        ),
        forWhom: ['deputy'],
        loop: 'suggestions',
        checkedBy: planned('proposals'),
      },
      b: {
        words: '支持和引导代表在闭会期间积极提出建议',
        who: ['npcsc'],
        what: text(
          '支持引导代表闭会期间提出建议',
          'Support and guide deputies to make suggestions in recess',
        ),
        forWhom: ['deputy'],
        when: { words: text('闭会期间', 'in recess') },
        loop: 'suggestions',
      },
    },
    text(
      '可核对两类建议的环节和期限是否相同；“支持和引导”由人掌握。',
      'That both kinds pass the same steps within the same time can be checked; “support and guide” is for people.',
    ),
  ),
];
