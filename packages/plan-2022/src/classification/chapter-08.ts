import type { SentenceClassification } from '@deputy-work/work-plan';
import { context, discretion, duty, planned, rule, text } from './sentence.ts';
import { promptly } from './times.ts';

/** Chapter eight: deputies’ own development (items 29 to 32). */
export const chapter08: readonly SentenceClassification[] = [
  context(29, 1),
  duty(
    29,
    2,
    {
      a: {
        words: '全面落实',
        who: ['npcsc'],
        what: text(
          '落实代表工作具体措施和学习培训若干意见',
          'Carry out the Specific Measures and the Several Opinions on study and training',
        ),
      },
      b: {
        words: '牢牢把握正确政治方向',
        who: ['npcsc'],
        what: text('把握正确政治方向', 'Hold to the right political direction'),
      },
      c: {
        words: '代表学习就跟进到哪里',
        who: ['npcsc'],
        what: text(
          '党中央决策部署到哪里，代表学习跟进到哪里',
          'Follow each decision of the Central Committee with deputies’ study',
        ),
        forWhom: ['deputy'],
      },
    },
    text(
      '方向和跟进由人判断；学习培训若干意见全文未见，不作核对。',
      'Direction and keeping up are for people to judge; the Several Opinions were not found in full and are not checked.',
    ),
  ),
  rule(
    29,
    3,
    {
      a: {
        words: '代表学习培训需求、对象、内容、形式“四个精准”',
        who: ['npcsc'],
        what: text(
          '学习培训做到需求、对象、内容、形式“四个精准”',
          'Be precise in the needs, the audience, the content and the form of training',
        ),
        forWhom: ['deputy'],
        checkedBy: planned('training'),
      },
      b: {
        words: '不断增强代表学习培训的系统性、科学性',
        who: ['npcsc'],
        what: text(
          '遵循规律，增强学习培训的系统性、科学性',
          'Follow how people learn, and make training more systematic and sound',
        ),
        forWhom: ['deputy'],
      },
    },
    text(
      '可核对培训安排是否写明四个方面；是否“精准”、是否科学由人判断。',
      'That a training plan states the four points can be checked; whether they are precise and sound is for people to judge.',
    ),
  ),
  duty(
    29,
    4,
    {
      a: {
        words: '突出政治学习，强化理论武装',
        who: ['npcsc'],
        what: text('突出政治学习、强化理论武装', 'Put political and theoretical study first'),
        forWhom: ['deputy'],
        when: { words: text('2022 年（任期第五年）', 'in 2022, the fifth year of the term') },
      },
      b: {
        words: '加强代表履职经验交流和总结',
        who: ['npcsc'],
        what: text(
          '交流总结履职经验，供下一届代表借鉴',
          'Exchange and sum up deputies’ experience for the next term to draw on',
        ),
        forWhom: ['deputy'],
        when: { words: text('2022 年（任期第五年）', 'in 2022, the fifth year of the term') },
      },
    },
    text(
      '重点和经验总结的深浅没有写明须有的记录，由人判断。',
      'No record is named that emphasis or summing up must leave, so people judge them.',
    ),
  ),
  context(30, 1),
  duty(
    30,
    2,
    {
      a: {
        words: '充实网上学习资源',
        who: ['npcsc'],
        what: text('充实网上学习资源', 'Add to the online materials'),
        forWhom: ['deputy'],
        channels: ['online-school'],
      },
      b: {
        words: '创新网络学习形式',
        who: ['npcsc'],
        what: text('创新网络学习形式', 'Find new forms of online study'),
        forWhom: ['deputy'],
        channels: ['online-school'],
      },
      c: {
        words: '重要学习平台',
        who: ['npcsc'],
        what: text(
          '把网络学院建成代表的重要学习平台',
          'Make the online school an important place of study for deputies',
        ),
        forWhom: ['deputy'],
        channels: ['online-school'],
      },
    },
    text(
      '注册人数和学时可以列出，但计划没有提出要求；资源和形式由人判断。',
      'Enrolment and hours can be shown, but the plan asks for none; materials and forms are for people to judge.',
    ),
  ),
  discretion(
    30,
    3,
    {
      a: {
        words: '探索人大系统网络学习互联互通',
        who: ['npcsc'],
        what: text('探索人大系统网络学习互联互通', 'Explore linking online study across people’s congresses'),
        channels: ['online-school'],
      },
      b: {
        words: '为地方人大开展网络学习提供必要支持',
        who: ['npcsc'],
        what: text(
          '为地方人大网络学习提供必要支持',
          'Give local people’s congresses the support they need for online study',
        ),
        forWhom: ['local-congress'],
        channels: ['online-school'],
      },
    },
    text('“探索”“必要支持”留给裁量。', '“Explore” and “the support they need” are left to judgement.'),
  ),
  context(31, 1),
  duty(
    31,
    2,
    {
      a: {
        words: '引导代表珍视代表身份',
        who: ['npcsc'],
        what: text(
          '引导代表珍视身份、严守纪律、遵守宪法法律、依法履职、发挥模范作用',
          'Guide deputies to value their status, keep discipline, obey the Constitution and the law, act lawfully and set an example',
        ),
        forWhom: ['deputy'],
      },
    },
    text('代表的品行由人判断。', 'Deputies’ conduct is for people to judge.'),
  ),
  rule(
    31,
    3,
    {
      a: {
        words: '推进代表履职档案规范化建设',
        who: ['npcsc'],
        what: text('推进履职档案规范化', 'Bring the duty records to one standard'),
        forWhom: ['deputy'],
        channels: ['duty-record'],
        loop: 'duty-record',
        checkedBy: planned('duty-record'),
      },
      b: {
        words: '作为换届时代表连选连任的重要参考',
        who: ['npcsc'],
        what: text(
          '把履职情况作为连选连任的重要参考',
          'Use performance as an important reference when deputies stand again',
        ),
        forWhom: ['deputy'],
        when: { words: text('换届时', 'at the change of term') },
        channels: ['duty-record'],
        loop: 'duty-record',
      },
    },
    text(
      '可核对档案是否齐全；参考的分量由人掌握。',
      'That the records are complete can be checked; how much weight they carry is for people to decide.',
    ),
  ),
  rule(
    31,
    4,
    {
      a: {
        words: '做好人大监督与纪检监察监督贯通协调工作',
        who: ['npcsc'],
        what: text(
          '做好人大监督与纪检监察监督的贯通协调',
          'Coordinate the congress’s oversight with discipline inspection and supervision',
        ),
        forWhom: ['discipline-and-supervision-organs'],
      },
      b: {
        words: '及时移送纪检监察机关处理',
        who: ['npcsc'],
        what: text(
          '将发现的代表涉嫌违纪和职务违法问题移送纪检监察机关',
          'Transfer suspected breaches of Party discipline and duty-related violations by deputies to the organs of discipline inspection and supervision',
        ),
        forWhom: ['discipline-and-supervision-organs'],
        when: promptly,
        checkedBy: planned('duty-record'),
      },
    },
    text(
      '是否涉嫌由人认定，认定后可核对有无移送及日期；“及时”没有期限。',
      'Whether there is a suspicion is for people to find; once found, the transfer and its date can be checked. “Promptly” carries no number.',
    ),
  ),
  context(32, 1),
  rule(
    32,
    2,
    {
      a: {
        words: '加强同中央有关部门和代表原选举单位的联系',
        who: ['npcsc'],
        what: text(
          '加强同中央有关部门和原选举单位的联系',
          'Strengthen contact with the central departments and the deputies’ electoral units',
        ),
        forWhom: ['central-departments', 'electoral-unit'],
        loop: 'qualification',
      },
      b: {
        words: '及时了解掌握代表资格变动情况',
        who: ['npcsc'],
        what: text('掌握代表资格变动情况', 'Know of changes in deputies’ qualifications'),
        when: promptly,
        loop: 'qualification',
        checkedBy: planned('elections'),
      },
      c: {
        words: '依法审查、报告代表资格情况',
        who: ['credentials-committee'],
        what: text(
          '代表资格审查委员会依法审查、报告代表资格',
          'The credentials committee examines qualifications and reports on them according to law',
        ),
        forWhom: ['npcsc'],
        loop: 'qualification',
        checkedBy: planned('elections'),
      },
    },
    text(
      '可核对每项变动是否登记、审查、报告；“及时”没有期限，联系是否加强由人判断。',
      'That each change was registered, examined and reported can be checked; “promptly” carries no number, and stronger contact is for people to judge.',
    ),
  ),
];
