import type { SentenceClassification } from '@deputy-work/work-plan';
import { context, duty, planned, rule, text } from './sentence.ts';

/** Chapter one: studying the central conference on the work of people’s congresses (items 1 and 2). */
export const chapter01: readonly SentenceClassification[] = [
  context(1, 1),
  duty(
    1,
    2,
    {
      a: {
        words: '持续深入学习贯彻中央人大工作会议精神',
        who: ['npcsc'],
        what: text(
          '把学习贯彻中央人大工作会议精神作为重大政治任务',
          'Treat the study and carrying out of the spirit of the central conference on the work of people’s congresses as a major political task',
        ),
      },
      b: {
        words: '学习贯彻就跟进到哪里',
        who: ['npcsc'],
        what: text(
          '党中央决策部署到哪里，学习贯彻跟进到哪里',
          'Follow each decision of the Central Committee with study and action wherever it reaches',
        ),
      },
    },
    text(
      '学习是否深入、是否跟进，由人判断；可核对的学习方案和轮训写在第 3 句。',
      'Whether study is deep and keeps up is for people to judge; the scheme and the training that records can show are in sentence 3.',
    ),
  ),
  rule(
    1,
    3,
    {
      a: {
        words: '制定组织全国人大代表深入学习贯彻中央人大工作会议精神方案',
        who: ['npcsc'],
        what: text(
          '制定代表学习贯彻中央人大工作会议精神的方案',
          'Make a scheme for deputies’ study of the spirit of the central conference',
        ),
        forWhom: ['deputy'],
        checkedBy: planned('training'),
      },
      b: {
        words: '在 2023 年换届前轮训一遍',
        who: ['npcsc'],
        what: text(
          '开展代表专题学习培训，将全体代表轮训一遍',
          'Hold special study courses and train every deputy once',
        ),
        forWhom: ['deputy'],
        when: { words: text('2023 年换届前', 'before the change of term in 2023') },
        howMany: { every: 'deputy' },
        checkedBy: planned('training'),
      },
    },
    text(
      '轮训是否覆盖全体代表可以逐人核对；计划没有写明换届是哪一天，因此不设日期。',
      'Whether every deputy was trained can be checked one by one; the plan doesn’t say on which day the term changes, so no day is set.',
    ),
  ),
  duty(
    1,
    4,
    {
      a: {
        words: '通过学习帮助代表站稳政治立场',
        who: ['npcsc'],
        what: text(
          '通过学习帮助代表站稳政治立场、履行政治责任，把党中央决策部署落实到履职全过程',
          'Through study, help deputies stand firm politically, meet their political responsibility and act on the central decisions in all their duties',
        ),
        forWhom: ['deputy'],
      },
      b: {
        words: '引导代表正确认识代表的角色定位、职责使命和行权方式',
        who: ['npcsc'],
        what: text(
          '引导代表正确认识角色定位、职责使命和行权方式，在身份、职责、行权范围上都不走偏',
          'Guide deputies to understand rightly their role, their mission and how they exercise power, without going astray in any of the three',
        ),
        forWhom: ['deputy'],
      },
    },
    text('立场和认识不能由记录核对。', 'Standpoint and understanding can’t be read from records.'),
  ),
  context(2, 1),
  duty(
    2,
    2,
    {
      a: {
        words: '深入学习领会',
        who: ['npcsc'],
        what: text(
          '深入学习领会“四个机关”的定位和要求',
          'Study what the position as the “four organs” means and asks',
        ),
      },
      b: {
        words: '认真贯彻落实',
        who: ['npcsc'],
        what: text(
          '贯彻落实新时代人大制度和人大工作的意见',
          'Carry out the Opinions on people’s congresses in the new era',
        ),
      },
      c: {
        words: '进一步加强全国人大常委会对代表工作的领导',
        who: ['npcsc'],
        what: text(
          '加强常委会对代表工作的领导',
          'Strengthen the Standing Committee’s leadership of deputies’ work',
        ),
      },
      d: {
        words: '全面加强代表联络机构的思想建设、组织建设、作风建设',
        who: ['npcsc', 'liaison-body'],
        what: text(
          '以政治建设为统领，加强代表联络机构的思想、组织、作风建设',
          'Led by political development, strengthen the thinking, organisation and conduct of the bodies for liaison with deputies',
        ),
        forWhom: ['liaison-body'],
      },
      e: {
        words: '健全完善代表工作机制',
        who: ['npcsc'],
        what: text('健全代表工作机制', 'Complete the mechanisms of deputies’ work'),
      },
      f: {
        words: '整合加强代表工作力量',
        who: ['npcsc'],
        what: text('整合加强代表工作力量', 'Pool and strengthen the staff for deputies’ work'),
        forWhom: ['deputy'],
      },
    },
    text(
      '领导、队伍和机制建设的成效没有数字、日期或须有的记录，由人判断。',
      'Leadership, staff and mechanisms come without a number, a day or a record that must exist, so people judge them.',
    ),
  ),
];
