import type { SentenceClassification } from '@deputy-work/work-plan';
import { checked, context, discretion, duty, planned, rule, text } from './sentence.ts';
import { beforeSession, duringSession } from './times.ts';

/** Chapter nine: capacity and services (items 33 to 38). */
export const chapter09: readonly SentenceClassification[] = [
  context(33, 1),
  duty(
    33,
    2,
    {
      a: {
        words: '坚持代表联络机构服务代表、保障代表的职责定位',
        who: ['liaison-body'],
        what: text('坚持服务代表、保障代表的职责', 'Hold to the duty of serving and supporting deputies'),
        forWhom: ['deputy'],
      },
      b: {
        words: '努力打造一支政治坚定、服务意识强、业务水平高的工作队伍',
        who: ['liaison-body'],
        what: text(
          '打造政治坚定、服务意识强、业务水平高的队伍',
          'Build a staff that is politically firm, willing to serve and skilled',
        ),
      },
    },
    text('队伍和职责意识由人判断。', 'A staff and its sense of duty are for people to judge.'),
  ),
  duty(
    33,
    3,
    {
      a: {
        words: '为代表提供精准化、精细化服务保障',
        who: ['npcsc', 'liaison-body'],
        what: text(
          '按代表履职需求提供精准、精细的服务',
          'Serve deputies precisely and carefully by what their duties need',
        ),
        forWhom: ['deputy'],
      },
    },
    text('服务是否精准、精细由人判断。', 'Precision and care of service are for people to judge.'),
  ),
  duty(
    33,
    4,
    {
      a: {
        words: '总结交流常委会办公厅、专门委员会、工作委员会开展代表联络和服务保障工作的经验',
        who: ['general-office', 'special-committee', 'working-committee'],
        what: text(
          '总结交流代表联络和服务保障经验',
          'Sum up and exchange experience of liaison with and service to deputies',
        ),
      },
      b: {
        words: '建立健全闭会期间联系代表的日常工作机制',
        who: ['general-office', 'special-committee', 'working-committee'],
        what: text('建立闭会期间联系代表的日常机制', 'Set up everyday contact with deputies in recess'),
        forWhom: ['deputy'],
        when: { words: text('闭会期间', 'in recess') },
      },
    },
    text(
      '没有写明经验总结和机制须有什么记录，由人判断；联系记录按第 13、14 项核对。',
      'No record is named that summing up or the mechanism must leave, so people judge them; contacts are checked under items 13 and 14.',
    ),
  ),
  context(34, 1),
  discretion(
    34,
    2,
    {
      a: {
        words: '支持媒体',
        who: ['npcsc'],
        what: text(
          '支持媒体报道过去一年代表履职和议案建议办理成效',
          'Support the media in covering the past year’s work of deputies and what came of motions and suggestions',
        ),
        forWhom: ['media'],
        when: beforeSession,
      },
    },
    text(
      '“支持媒体”没有须达到的数量，报道由媒体决定。',
      '“Support the media” sets no amount; what to cover is for the media.',
    ),
  ),
  rule(
    34,
    3,
    {
      a: {
        words: '做好十三届全国人大五次会议期间代表宣传报道',
        who: ['npcsc'],
        what: text('做好大会期间代表宣传报道', 'See to the coverage of deputies during the session'),
        forWhom: ['deputy'],
        when: duringSession,
      },
      b: {
        words: '打造大会期间“代表通道”',
        who: ['npcsc'],
        what: text('办好大会期间“代表通道”', 'Run the Deputies’ Channel during the session'),
        forWhom: ['deputy'],
        when: duringSession,
        channels: ['deputies-channel'],
        checkedBy: checked('meetings.press.deputies-channel'),
      },
      c: {
        words: '组织代表集中采访活动',
        who: ['npcsc'],
        what: text('组织代表集中采访', 'Organise group interviews of deputies'),
        forWhom: ['deputy', 'media'],
        when: duringSession,
        checkedBy: checked('meetings.press.interviews'),
      },
      d: {
        words: '注重安排基层代表参加',
        who: ['npcsc'],
        what: text('注重安排基层代表参加', 'Take care that grass-roots deputies take part'),
        forWhom: ['grass-roots-deputy'],
        when: duringSession,
        checkedBy: checked('meetings.press.grass-roots'),
      },
      e: {
        words: '突出反映来自基层和一线的代表之声',
        who: ['npcsc'],
        what: text(
          '突出基层和一线代表的声音',
          'Give prominence to the voices of deputies from the grass roots and the front line',
        ),
        forWhom: ['grass-roots-deputy'],
      },
    },
    text(
      '可核对活动是否举办、有多少基层代表参加；比例没有写明，报道内容由人判断。',
      'That they were held, and how many grass-roots deputies took part, can be checked; no share is given, and the coverage is for people to judge.',
    ),
  ),
  discretion(
    34,
    4,
    {
      a: {
        words: '支持媒体',
        who: ['npcsc'],
        what: text(
          '支持媒体报道常委会加强和改进代表工作',
          'Support the media in covering how the Standing Committee improves deputies’ work',
        ),
        forWhom: ['media'],
      },
    },
    text(
      '“支持媒体”没有须达到的数量，社会影响力由人判断。',
      '“Support the media” sets no amount, and influence on society is for people to judge.',
    ),
  ),
  context(35, 1),
  rule(
    35,
    2,
    {
      a: {
        words: '加强与全国人大代表选举单位的沟通',
        who: ['npcsc'],
        what: text('加强与选举单位的沟通', 'Strengthen communication with the electoral units'),
        forWhom: ['electoral-unit'],
      },
      b: {
        words: '在通知代表参加履职活动时，一并通知代表所在单位',
        who: ['npcsc'],
        what: text('通知代表时一并通知其所在单位', 'Notify the employer together with the deputy'),
        forWhom: ['deputy', 'employer'],
        when: { words: text('通知代表参加履职活动时', 'when a deputy is notified of an activity') },
        checkedBy: checked('meetings.notice.employer-told'),
      },
      c: {
        words: '尊重代表的权利',
        who: ['npcsc', 'employer'],
        what: text('协调代表所在单位尊重代表的权利', 'Have employers respect deputies’ rights'),
        forWhom: ['deputy'],
      },
      d: {
        words: '依法为代表优先执行代表职务给予时间保障',
        who: ['npcsc', 'employer'],
        what: text(
          '协调所在单位给予代表履职时间保障',
          'Have employers give deputies the time to put their duties first, as the law says',
        ),
        forWhom: ['deputy'],
      },
      e: {
        words: '按正常出勤对待',
        who: ['npcsc', 'employer'],
        what: text('履职按正常出勤对待', 'Have duties count as normal attendance'),
        forWhom: ['deputy'],
      },
      f: {
        words: '享受所在单位的工资和其他待遇',
        who: ['npcsc', 'employer'],
        what: text('履职期间享受工资和其他待遇', 'Have deputies keep their pay and benefits'),
        forWhom: ['deputy'],
      },
    },
    text(
      '可核对每份通知是否同时发给所在单位；单位的考勤和工资不在人大记录之内，待遇是否落实由人了解。',
      'That every notice also went to the employer can be checked; the employer’s attendance and pay records are not the congress’s, so people must find out about them.',
    ),
  ),
  duty(
    35,
    3,
    {
      a: {
        words: '认真听取代表在履职方面提出的需求',
        who: ['npcsc'],
        what: text('听取代表履职需求', 'Hear what deputies need for their duties'),
        forWhom: ['deputy'],
      },
      b: {
        words: '为代表解决履职中的实际困难提供帮助',
        who: ['npcsc'],
        what: text('帮助代表解决履职困难', 'Help deputies overcome difficulties'),
        forWhom: ['deputy'],
      },
    },
    text(
      '什么算困难、帮助是否足够由人判断。',
      'What is a difficulty, and whether the help was enough, is for people to judge.',
    ),
  ),
  context(36, 1),
  rule(
    36,
    2,
    {
      a: {
        words: '《关于全国人大代表活动经费管理使用的意见》',
        who: ['npcsc'],
        what: text('执行代表活动经费管理使用的意见', 'Keep to the Opinions on deputies’ activity funds'),
        loop: 'funds',
        checkedBy: planned('support'),
      },
      b: {
        words: '《全国人大常委会组成人员联系代表专项经费使用管理办法》',
        who: ['npcsc', 'npcsc-members'],
        what: text(
          '执行联系代表专项经费使用管理办法',
          'Keep to the Measures for the special funds for contact with deputies',
        ),
        loop: 'funds',
        checkedBy: planned('support'),
      },
    },
    text(
      '两个文件全文未见：只依代表法专款专用的要求核对每笔经费的类别、用途和台账，不核对文件的其他规定。',
      'Neither text was found in full: the kind, purpose and ledger entry of each payment are checked, as the Deputies Law earmarks the funds, and not what else the two say.',
    ),
  ),
  rule(
    36,
    3,
    {
      a: {
        words: '资金日常有效监管',
        who: ['npcsc'],
        what: text('加强资金日常监管', 'Supervise the funds from day to day'),
        loop: 'funds',
      },
      b: {
        words: '跟踪检查',
        who: ['npcsc'],
        what: text('跟踪检查资金使用情况', 'Check how the funds are used'),
        loop: 'funds',
        checkedBy: planned('support'),
      },
      c: {
        words: '绩效评价',
        who: ['npcsc'],
        what: text('评价资金使用绩效', 'Evaluate the performance of their use'),
        loop: 'funds',
        checkedBy: planned('support'),
      },
      d: {
        words: '深入巩固审计整改成效',
        who: ['npcsc'],
        what: text('巩固审计整改成效', 'Keep what was put right after audits'),
        loop: 'funds',
        checkedBy: planned('support'),
      },
    },
    text(
      '可核对有无检查和评价记录、审计问题是否销号；监管是否有效由人判断。',
      'Records of checks and evaluations, and whether each audit finding is closed, can be checked; whether supervision works is for people to judge.',
    ),
  ),
  context(37, 1),
  duty(
    37,
    2,
    {
      a: {
        words: '认真贯彻落实',
        who: ['npcsc', 'provincial-liaison-body'],
        what: text(
          '推动省级代表联络机构落实代表工作具体措施',
          'Have the provincial bodies for liaison with deputies carry out the Specific Measures',
        ),
        forWhom: ['provincial-liaison-body'],
      },
      b: {
        words: '共同做好全国人大代表服务工作',
        who: ['npcsc', 'provincial-liaison-body'],
        what: text('共同服务全国人大代表', 'Serve NPC deputies together'),
        forWhom: ['deputy'],
      },
      c: {
        words: '按照要求做好有关情况报告工作',
        who: ['provincial-liaison-body'],
        what: text('按照要求报告有关情况', 'Report as required'),
        forWhom: ['npcsc'],
        howMany: { every: 'provincial-liaison-body' },
      },
    },
    text(
      '“按照要求”是哪些要求、何时报告没有写明；落实和服务由人判断。',
      'What is required of the reports, and by when, isn’t said; carrying out and serving are for people to judge.',
    ),
  ),
  duty(
    37,
    3,
    {
      a: {
        words: '定期开展工作调研、视频会议、经验交流、业务培训等',
        who: ['npcsc', 'provincial-liaison-body'],
        what: text(
          '定期开展调研、视频会议、经验交流、业务培训',
          'Hold research, video meetings, exchanges and training at regular intervals',
        ),
        forWhom: ['provincial-liaison-body'],
        when: { words: text('定期', 'at regular intervals') },
      },
    },
    text(
      '“定期”没有间隔，无从核对是否按期。',
      '“At regular intervals” names no interval, so nothing can be late.',
    ),
  ),
  context(38, 1),
  rule(
    38,
    2,
    {
      a: {
        words: '加快推进平台建设',
        who: ['npcsc'],
        what: text(
          '按学习、工作、联系群众三个平台的要求推进建设',
          'Build the platform faster, as a place to study, to work and to reach the public',
        ),
        forWhom: ['deputy'],
        channels: ['deputies-work-platform'],
      },
      b: {
        words: '确保十三届全国人大五次会议期间正式使用',
        who: ['npcsc'],
        what: text(
          '确保平台在五次会议期间正式使用',
          'Have the platform in formal use during the 5th Session',
        ),
        forWhom: ['deputy'],
        when: {
          words: text(
            '十三届全国人大五次会议期间（2022 年 3 月 5 日开幕）',
            'during the 5th Session of the 13th NPC (it opened on 5 March 2022)',
          ),
          by: '2022-03-05',
        },
        channels: ['deputies-work-platform'],
        checkedBy: planned('support'),
      },
      c: {
        words: '提供安全可靠、便捷高效的信息化服务保障',
        who: ['npcsc'],
        what: text('提供安全可靠、便捷高效的服务', 'Provide service that is safe, reliable, easy and fast'),
        forWhom: ['deputy'],
        channels: ['deputies-work-platform'],
      },
    },
    text(
      '可核对正式使用的日期：会议期间可用，即开幕之日已启用；建设进度和服务质量由人判断。',
      'The day of formal use can be checked: to be in use during the session, it must be in use when it opens; speed and service are for people to judge.',
    ),
  ),
  duty(
    38,
    3,
    {
      a: {
        words: '建立健全平台信息服务保障工作机制',
        who: ['npcsc'],
        what: text('健全平台服务保障机制', 'Set up how the platform is serviced'),
        channels: ['deputies-work-platform'],
      },
      b: {
        words: '强化平台的政治学习功能和信息服务功能',
        who: ['npcsc'],
        what: text(
          '强化平台政治学习和信息服务功能',
          'Strengthen the platform for political study and information',
        ),
        forWhom: ['deputy'],
        channels: ['deputies-work-platform'],
      },
    },
    text('机制和功能由人判断。', 'Mechanism and functions are for people to judge.'),
  ),
  duty(
    38,
    4,
    {
      a: {
        words:
          '做好向代表征求意见建议、常委会组成人员联系代表、代表列席常委会会议、代表联系群众等履职服务保障工作的信息化支撑',
        who: ['npcsc'],
        what: text(
          '为征求意见、联系代表、列席会议、联系群众等提供信息化支撑',
          'Support by information technology the asking for views, contact with deputies, sitting in and contact with the public',
        ),
        forWhom: ['deputy', 'npcsc-members', 'public'],
        channels: ['deputies-work-platform'],
      },
    },
    text(
      '支撑到什么程度没有写明；四项工作本身按第 13、15、17、22 项核对。',
      'How far the support goes isn’t said; the four kinds of work are themselves checked under items 13, 15, 17 and 22.',
    ),
  ),
  rule(
    38,
    5,
    {
      a: {
        words: '覆盖全国范围的代表家站电子地图',
        who: ['npcsc'],
        what: text(
          '建设覆盖全国的代表家站电子地图',
          'Build an electronic map of deputies’ homes and stations for the whole country',
        ),
        channels: ['stations-map'],
        checkedBy: checked('liaison.stations.on-the-map'),
      },
      b: {
        words: '帮助代表通过平台就近就便参加代表之家、代表联络站等活动',
        who: ['npcsc'],
        what: text(
          '帮助代表通过平台就近参加家站活动',
          'Help deputies find and join stations near them through the platform',
        ),
        forWhom: ['deputy'],
        channels: ['deputies-work-platform', 'stations-map', 'homes-and-stations'],
        checkedBy: checked('liaison.stations.deputies-take-part'),
      },
    },
    text(
      '可核对家站是否上图、多少代表参加家站活动；“推动建设”没有期限，“就近就便”由人判断。',
      'That stations are on the map, and how many deputies take part, can be checked; the sentence sets no day, and “near and at their ease” is for people to judge.',
    ),
  ),
  rule(
    38,
    6,
    {
      a: {
        words: '研究制定十四届全国人大代表使用信息化平台的工作方案',
        who: ['npcsc'],
        what: text(
          '制定十四届代表使用平台的工作方案',
          'Make a work plan for the use of the platform by deputies to the 14th NPC',
        ),
        forWhom: ['deputy-of-14th-npc'],
        channels: ['deputies-work-platform'],
        checkedBy: planned('support'),
      },
      b: {
        words: '开展硬件选型采购、软件部署等工作',
        who: ['npcsc'],
        what: text('选型采购硬件、部署软件', 'Choose and buy hardware and install software'),
        forWhom: ['deputy-of-14th-npc'],
        channels: ['deputies-work-platform'],
      },
    },
    text(
      '可核对工作方案是否形成；采购和部署的范围、期限没有写明。',
      'That the work plan exists can be checked; the extent and time of buying and installing aren’t given.',
    ),
  ),
];
