import type { SentenceClassification } from '@deputy-work/work-plan';
import { checked, context, duty, planned, rule, text } from './sentence.ts';
import { promptly } from './times.ts';

/** Chapter six: activities in recess and contact with the public (items 21 and 22). */
export const chapter06: readonly SentenceClassification[] = [
  context(
    21,
    1,
    text(
      '“实效”由人判断；具体要求写在第 2 至 5 句。',
      'Effect is for people to judge; sentences 2 to 5 state the demands.',
    ),
  ),
  rule(
    21,
    2,
    {
      a: {
        words: '推动解决制约经济社会发展的突出矛盾和问题',
        who: ['npcsc', 'provincial-standing-committee'],
        what: text(
          '聚焦党中央决策部署和群众期盼，推动解决突出矛盾和问题',
          'Look at the central decisions and what people hope for, and help solve what holds back the economy and society',
        ),
        forWhom: ['public'],
      },
      b: {
        words: '委托各省（区、市）人大常委会组织代表开展专题调研和集中视察',
        who: ['npcsc', 'provincial-standing-committee'],
        what: text(
          '委托各省级人大常委会组织代表开展专题调研和集中视察',
          'Entrust each provincial standing committee with organising deputies’ special research and concentrated inspection',
        ),
        forWhom: ['deputy'],
        howMany: { every: 'provincial-standing-committee' },
        checkedBy: planned('inspection'),
      },
    },
    text(
      '可核对每个省级人大常委会有无组织记录；选题是否聚焦、问题是否解决由人判断。第 6 项的集中视察在大会前，与本句不是同一核对。',
      'A record of each provincial standing committee can be checked; the choice of topics and what they solved is for people to judge. Item 6 is about the inspection before the session, which is another check.',
    ),
  ),
  rule(
    21,
    3,
    {
      a: {
        words: '组织香港、澳门、台湾省、解放军和武警部队全国人大代表专题调研和视察活动',
        who: ['npcsc'],
        what: text(
          '组织港澳台和解放军、武警部队代表专题调研和视察',
          'Organise special research and inspections of the deputies from Hong Kong, Macao, Taiwan Province, the PLA and the armed police',
        ),
        forWhom: ['hong-kong-macao-taiwan-military-deputy'],
        checkedBy: planned('inspection'),
      },
    },
    text(
      '可核对各选举单位的代表有无活动记录；次数没有写明。',
      'A record for the deputies of each of these units can be checked; how often isn’t said.',
    ),
  ),
  duty(
    21,
    4,
    {
      a: {
        words: '大力推动在京代表回原选举单位参加调研、视察、代表小组活动',
        who: ['npcsc'],
        what: text(
          '支持、推动在京代表回原选举单位参加活动',
          'Support and encourage the deputies in Beijing to return to their electoral unit for research, inspections and group activities',
        ),
        forWhom: ['beijing-deputy'],
      },
      b: {
        words: '做好服务保障工作',
        who: ['npcsc'],
        what: text('做好服务保障', 'Serve and support them in it'),
        forWhom: ['beijing-deputy'],
      },
    },
    text(
      '支持和推动没有次数，服务保障由人判断。',
      'Support and encouragement carry no number, and service is for people to judge.',
    ),
  ),
  rule(
    21,
    5,
    {
      a: {
        words: '进一步规范代表跨原选举单位行政区域考察视察调研的组织协调工作',
        who: ['npcsc'],
        what: text(
          '规范代表跨原选举单位行政区域活动的组织协调',
          'Put the arrangement of visits across electoral units in order',
        ),
        forWhom: ['deputy'],
        checkedBy: checked('inspection.cross-unit.arranged'),
      },
      b: {
        words: '组织代表跨原选举单位的行政区域开展考察视察调研',
        who: ['npcsc'],
        what: text(
          '围绕党中央决策部署和区域发展战略，组织代表跨区域考察视察调研',
          'Organise deputies’ visits, inspections and research across electoral units on central decisions and regional strategies',
        ),
        forWhom: ['deputy'],
      },
    },
    text(
      '可核对跨区域活动是否经过安排；组织多少次、选题是否得当由人判断。',
      'That a visit across units was arranged can be checked; how many there are, and on which topics, is for people to judge.',
    ),
  ),
  context(22, 1),
  duty(
    22,
    2,
    {
      a: {
        words: '贯彻落实',
        who: ['npcsc'],
        what: text(
          '贯彻落实完善人大代表联系人民群众制度的实施意见',
          'Carry out the Implementing Opinions on deputies’ contact with the public',
        ),
      },
      b: {
        words: '代表之家、代表联络站等履职平台',
        who: ['npcsc'],
        what: text('推进代表之家、代表联络站建设', 'Develop deputies’ homes and liaison stations'),
        forWhom: ['deputy', 'public'],
        channels: ['homes-and-stations'],
      },
      c: {
        words: '基层立法联系点、预算工委基层联系点建设',
        who: ['npcsc', 'budgetary-affairs-commission'],
        what: text(
          '推进基层立法联系点、预算工委基层联系点建设',
          'Develop the legislative contact points and those of the Budgetary Affairs Commission',
        ),
        forWhom: ['deputy', 'public'],
        channels: ['legislative-contact-points', 'budget-contact-points'],
      },
    },
    text(
      '建设多少、建到什么程度没有写明，由人判断；代表与家站的关联见第 3 句。',
      'How many, and how far developed, isn’t said, so people judge it; sentence 3 links deputies to stations.',
    ),
  ),
  rule(
    22,
    3,
    {
      a: {
        words: '就近参加当地代表小组和代表家站活动',
        who: ['npcsc'],
        what: text(
          '推动代表经常就近参加代表小组和代表家站活动',
          'Have deputies often join the group and the stations near them, of their own accord',
        ),
        forWhom: ['deputy'],
        channels: ['homes-and-stations'],
        checkedBy: checked('liaison.stations.deputies-take-part'),
      },
      b: {
        words: '努力做到民有所呼、我有所应',
        who: ['npcsc'],
        what: text('努力做到民有所呼、我有所应', 'Strive to answer what people call for'),
        forWhom: ['public'],
      },
    },
    text(
      '可核对一年中多少代表有家站活动记录；“经常”没有次数，“就近”没有距离，由人判断。',
      'How many deputies have station activities on record in a year can be counted; “often” carries no number and “near” no distance, so people judge.',
    ),
  ),
  rule(
    22,
    4,
    {
      a: {
        words: '受理、分析、处理、反馈平台和载体',
        who: ['npcsc'],
        what: text(
          '完善群众意见和诉求的受理、分析、处理、反馈平台',
          'Complete the platform that accepts, analyses, handles and answers the views of the public that deputies bring',
        ),
        forWhom: ['deputy', 'public'],
        loop: 'public-views',
        checkedBy: checked('liaison.views.has-a-destination'),
      },
      b: {
        words: '研究探索代表吸纳民意、汇集民智的工作机制',
        who: ['npcsc'],
        what: text(
          '探索代表吸纳民意、汇集民智的机制',
          'Explore mechanisms by which deputies gather what people think and know',
        ),
        forWhom: ['deputy'],
      },
    },
    text(
      '可核对每条意见是否经过四个环节；“研究探索”留给裁量。',
      'That every view passes the four steps can be checked; “explore” is left to judgement.',
    ),
  ),
  rule(
    22,
    5,
    {
      a: {
        words: '认真办理代表反映或者转递群众意见和具体信访事项',
        who: ['npcsc'],
        what: text(
          '办理代表反映、转递的群众意见和信访事项',
          'Handle the views and petitions of the public that deputies report or pass on',
        ),
        forWhom: ['deputy', 'public'],
        channels: ['letters-ledger'],
        loop: 'public-views',
        checkedBy: checked('liaison.letters.answered'),
      },
      b: {
        words: '“建台账、建规范、建机制、及时报”工作机制',
        who: ['npcsc'],
        what: text(
          '代表来信建台账、建规范、建机制、及时报',
          'Keep a ledger, norms and a mechanism for deputies’ letters, and report promptly',
        ),
        forWhom: ['deputy'],
        when: promptly,
        channels: ['letters-ledger'],
        loop: 'public-views',
        checkedBy: checked('liaison.letters.in-the-ledger'),
      },
      c: {
        words: '督促有关单位及时向代表答复、反馈',
        who: ['npcsc', 'departments-concerned'],
        what: text(
          '督促有关单位向代表答复、反馈',
          'Press the units concerned to answer the deputy and feed back',
        ),
        forWhom: ['deputy'],
        when: promptly,
        channels: ['letters-ledger'],
        loop: 'public-views',
        checkedBy: checked('liaison.letters.answered'),
      },
    },
    text(
      '可核对每封来信是否入账、是否办理和答复；“及时”没有期限，规范和机制是否完善由人判断。',
      'That every letter is in the ledger, handled and answered can be checked; “promptly” carries no number, and the quality of norms and mechanism is for people to judge.',
    ),
  ),
];
