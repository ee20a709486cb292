import type { SentenceClassification } from '@deputy-work/work-plan';
import { context, duty, planned, rule, text } from './sentence.ts';
import { promptly } from './times.ts';

/** Chapter ten: county and township elections, local congresses (items 39 and 40). */
export const chapter10: readonly SentenceClassification[] = [
  context(39, 1),
  rule(
    39,
    2,
    {
      a: {
        words: '贯彻落实党中央决策部署和选举法',
        who: ['npcsc'],
        what: text(
          '贯彻落实党中央决策部署，坚持党的领导、充分发扬民主',
          'Carry out the central decisions, under the Party’s leadership and with full democracy',
        ),
      },
      b: {
        words: '严格依法办事',
        who: ['npcsc'],
        what: text('严格依照选举法办事', 'Act strictly by the Electoral Law'),
        checkedBy: planned('elections'),
      },
      c: {
        words: '确保县乡人大换届选举有序推进、风清气正',
        who: ['npcsc'],
        what: text(
          '确保县乡换届选举有序、风清气正',
          'Keep the county and township elections orderly and clean',
        ),
      },
    },
    text(
      '名额、差额、期限等数字由选举法规定，可以核对；其余由人判断。',
      'Seats, surplus of candidates and day counts are numbers of the Electoral Law and can be checked; the rest is for people to judge.',
    ),
  ),
  rule(
    39,
    3,
    {
      a: {
        words: '平台作用',
        who: ['npcsc'],
        what: text('发挥换届选举工作联席会议作用', 'Put the joint conference on the elections to use'),
        channels: ['elections-joint-conference'],
      },
      b: {
        words: '认真研究答复选举中的法律咨询和工作询问',
        who: ['npcsc'],
        what: text('研究答复法律咨询和工作询问', 'Answer the legal and practical questions'),
        channels: ['elections-joint-conference'],
        loop: 'elections',
        checkedBy: planned('elections'),
      },
    },
    text(
      '可核对每件询问有无答复；联席会议的作用由人判断。',
      'That every question has its answer can be checked; the use of the joint conference is for people to judge.',
    ),
  ),
  rule(39, 4, {
    a: {
      words: '做好县乡人大换届选举数据统计工作',
      who: ['npcsc'],
      what: text('统计县乡换届选举数据', 'Compile the data of the county and township elections'),
      loop: 'elections',
      checkedBy: planned('elections'),
    },
    b: {
      words: '研究起草关于全国县乡两级人大换届选举工作总结的报告',
      who: ['npcsc'],
      what: text('起草县乡换届选举工作总结报告', 'Draft the summary report on the elections'),
      loop: 'elections',
      checkedBy: planned('elections'),
    },
  }),
  duty(
    39,
    5,
    {
      a: {
        words: '及时发布有关县乡人大换届选举的权威信息',
        who: ['npcsc'],
        what: text('发布换届选举权威信息', 'Publish authoritative information on the elections'),
        forWhom: ['public'],
        when: promptly,
      },
      b: {
        words: '做好县乡两级人大换届选举宣传工作',
        who: ['npcsc'],
        what: text(
          '做好换届选举宣传，展示全过程人民民主的实践',
          'Publicise the elections and show whole-process people’s democracy in practice',
        ),
        forWhom: ['public'],
      },
    },
    text(
      '发布哪些信息没有写明，“及时”没有期限，宣传由人判断。',
      'Which information isn’t said, “promptly” carries no number, and publicity is for people to judge.',
    ),
  ),
  context(40, 1),
  duty(
    40,
    2,
    {
      a: {
        words: '继续加强同地方人大的工作联系和交流',
        who: ['npcsc'],
        what: text(
          '加强同地方人大的联系交流和工作协同',
          'Strengthen contact, exchange and joint work with local people’s congresses',
        ),
        forWhom: ['local-congress'],
      },
      b: {
        words: '依法进行监督和指导',
        who: ['npcsc'],
        what: text('依法监督和指导', 'Supervise and guide according to law'),
        forWhom: ['local-congress'],
      },
    },
    text(
      '没有数字、日期或须有的记录，由人判断。',
      'There is no number, day or record that must exist, so people judge it.',
    ),
  ),
  rule(
    40,
    3,
    {
      a: {
        words: '举办地方人大常委会负责同志学习班',
        who: ['npcsc'],
        what: text(
          '举办地方人大常委会负责同志学习班',
          'Hold a course for leading members of local standing committees',
        ),
        forWhom: ['local-standing-committee-leader'],
        checkedBy: planned('training'),
      },
      b: {
        words: '组织换届后的地方人大常委会负责同志参加学习',
        who: ['npcsc'],
        what: text(
          '组织换届后的负责同志参加学习',
          'Have the leading members take part who came in with the new term',
        ),
        forWhom: ['local-standing-committee-leader'],
        checkedBy: planned('training'),
      },
    },
    text(
      '可核对学习班是否举办、参加者是否换届后任职；哪一级、多少人没有写明。',
      'That the course was held, and that participants took office after the change of term, can be checked; which level and how many isn’t said.',
    ),
  ),
  duty(
    40,
    4,
    {
      a: {
        words: '及时宣传地方各级人大代表密切联系人民群众、更好发挥代表作用的典型事例',
        who: ['npcsc'],
        what: text('宣传地方人大代表的典型事例', 'Publicise good examples of local deputies'),
        forWhom: ['local-congress', 'public'],
        when: promptly,
        channels: ['npc-media', 'deputies-work-platform'],
      },
      b: {
        words: '总结推广地方各级人大及其常委会建设的经验做法',
        who: ['npcsc'],
        what: text(
          '总结推广地方人大及其常委会的经验做法',
          'Sum up and spread the experience of local congresses and their standing committees',
        ),
        forWhom: ['local-congress'],
        channels: ['npc-media', 'deputies-work-platform'],
      },
    },
    text(
      '什么是典型、宣传多少由人判断；“及时”没有期限。',
      'What is a good example, and how much to publicise, is for people to judge; “promptly” carries no number.',
    ),
  ),
];
