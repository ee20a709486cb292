import type { SentenceClassification } from '@deputy-work/work-plan';
import { checked, context, duty, rule, text } from './sentence.ts';
import { promptly } from './times.ts';

/** Chapter four: the Standing Committee’s contact with deputies (items 13 to 16). */
export const chapter04: readonly SentenceClassification[] = [
  rule(
    13,
    1,
    {
      a: {
        words: '发挥委员长会议组成人员联系代表的示范作用',
        who: ['council-of-chairpersons'],
        what: text(
          '委员长会议组成人员带头联系代表',
          'Members of the Council of Chairpersons lead by example in contacting deputies',
        ),
        forWhom: ['deputy'],
        checkedBy: checked('liaison.chairpersons.minimum-deputies'),
      },
    },
    text(
      '标题的这项要求正文没有重复，因此单列；每人直接联系 5 名以上代表的数字出自 2013 年试行意见，不出自本计划。推进联系常态化、机制化的要求见第 2 句。',
      'The body doesn’t repeat this demand of the title, so it stands here; the number, five deputies or more each, comes from the trial opinions of 2013, not from this plan. Regular and institutional contact is the demand of sentence 2.',
    ),
  ),
  rule(
    13,
    2,
    {
      a: {
        words: '认真落实',
        who: ['npcsc', 'npcsc-members'],
        what: text(
          '落实完善常委会组成人员联系代表机制的意见',
          'Carry out the Opinions on how members of the Standing Committee contact deputies',
        ),
      },
      b: {
        words: '增强常委会组成人员联系代表工作的计划性、协调性',
        who: ['npcsc'],
        what: text(
          '增强联系代表工作的计划性、协调性',
          'Plan and coordinate the members’ contact with deputies better',
        ),
      },
      c: {
        words: '通过多种方式与代表保持经常性联系',
        who: ['npcsc-members'],
        what: text(
          '结合会议、调研、执法检查等活动，与代表保持经常性联系',
          'Keep regular contact with deputies, joined with meetings, research and enforcement inspections',
        ),
        forWhom: ['deputy'],
        checkedBy: [
          ...checked('liaison.members.have-contacts'),
          ...checked('liaison.members.every-deputy-contacted'),
        ],
      },
    },
    text(
      '可核对每位组成人员与所联系代表有无联系记录；“经常性”没有次数，实效由人判断，意见全文未见，不作核对。',
      'Whether each member has contacts with the deputies assigned can be checked; “regular” carries no number, effect is for people to judge, and the Opinions were not found in full and are not checked.',
    ),
  ),
  context(14, 1),
  rule(
    14,
    2,
    {
      a: {
        words: '联系相关领域、具有相关专业知识的全国人大代表的工作机制',
        who: ['special-committee', 'working-committee'],
        what: text(
          '健全联系相关领域、具有相关专业知识的代表的机制',
          'Complete the mechanism for contact with deputies who work in or know the committee’s field',
        ),
        forWhom: ['expert-deputy'],
        checkedBy: checked('liaison.committees.contact-deputies'),
      },
      b: {
        words: '联系代表情况收集和报告工作',
        who: ['special-committee', 'working-committee'],
        what: text('收集并报告联系代表情况', 'Collect and report how deputies were contacted'),
        checkedBy: checked('liaison.committees.report-contact'),
      },
      c: {
        words: '及时交流通报工作情况和有关做法',
        who: ['npcsc', 'special-committee', 'working-committee'],
        what: text('交流通报工作情况和做法', 'Exchange and circulate results and methods'),
        when: promptly,
      },
    },
    text(
      '可核对各委员会是否有联系的代表、是否报告；“及时”没有期限，交流通报的范围由人掌握。',
      'That each committee has deputies it contacts, and that it reports, can be checked; “promptly” carries no number, and how widely to circulate is for people to decide.',
    ),
  ),
  context(
    15,
    1,
    text(
      '座谈、通报和反馈的要求写在第 2 至 5 句，标题概括其机制。',
      'Sentences 2 to 5 state the demands on forums, briefings and feedback; the title sums up their mechanism.',
    ),
  ),
  rule(15, 2, {
    a: {
      words: '精心安排全年列席代表座谈会的主题',
      who: ['npcsc'],
      what: text(
        '统筹安排全年列席代表座谈会的主题',
        'Plan the themes of the year’s forums of deputies sitting in',
      ),
      forWhom: ['sitting-in-deputy'],
      when: { words: text('全年', 'for the whole year') },
      loop: 'sitting-in',
      checkedBy: checked('meetings.sitting-in.forum-held'),
    },
  }),
  rule(
    15,
    3,
    {
      a: {
        words: '认真听取代表',
        who: ['npcsc'],
        what: text(
          '在座谈会上听取代表对人大工作、民主法治建设、经济社会发展的意见',
          'Hear deputies’ views on the work of people’s congresses, democracy and the rule of law, and the economy and society',
        ),
        forWhom: ['sitting-in-deputy'],
        loop: 'sitting-in',
      },
      b: {
        words: '代表意见整理',
        who: ['npcsc'],
        what: text('整理代表意见', 'Sort the views'),
        forWhom: ['sitting-in-deputy'],
        loop: 'sitting-in',
        checkedBy: checked('meetings.views.dealt-with-and-replied'),
      },
      c: {
        words: '交办',
        who: ['npcsc'],
        what: text('交办代表意见', 'Hand the views over'),
        forWhom: ['sitting-in-deputy'],
        loop: 'sitting-in',
        checkedBy: checked('meetings.views.dealt-with-and-replied'),
      },
      d: {
        words: '研究处理情况反馈',
        who: ['npcsc'],
        what: text('反馈研究处理情况', 'Feed back how they were handled'),
        forWhom: ['sitting-in-deputy'],
        loop: 'sitting-in',
        checkedBy: checked('meetings.views.dealt-with-and-replied'),
      },
    },
    text(
      '可核对每条意见是否整理、交办、反馈；听取是否认真由人判断。',
      'That every view was sorted, handed over and fed back can be checked; how carefully it was heard is for people to judge.',
    ),
  ),
  rule(
    15,
    4,
    {
      a: {
        words: '提高邀请代表列席常委会会议的精准度',
        who: ['npcsc'],
        what: text(
          '提高邀请代表列席的精准度',
          'Invite deputies to sit in at Standing Committee meetings with more precision',
        ),
        forWhom: ['deputy'],
        loop: 'sitting-in',
      },
      b: {
        words: '基层代表在任期内至少列席一次常委会会议',
        who: ['npcsc'],
        what: text(
          '努力实现每名基层代表任期内至少列席一次常委会会议',
          'Aim to have every grass-roots deputy sit in at a Standing Committee meeting at least once in the term',
        ),
        forWhom: ['grass-roots-deputy'],
        when: { words: text('本届任期内', 'within this term') },
        howMany: { comparison: 'atLeast', amount: 1, unit: 'npcsc-meeting' },
        loop: 'sitting-in',
        checkedBy: checked('meetings.sitting-in.every-grass-roots-deputy'),
      },
    },
    text(
      '“努力实现……目标”是目标不是硬性要求：核对覆盖情况，未达到按目标提示；“精准度”没有标准。',
      'It is an aim (努力实现……目标), not a hard demand: coverage is checked and a shortfall is shown as an aim missed; “precision” has no measure.',
    ),
  ),
  rule(15, 5, {
    a: {
      words: '常委会会议前向列席代表通报情况工作',
      who: ['npcsc'],
      what: text('常委会会议前向列席代表通报情况', 'Brief the deputies sitting in before each meeting'),
      forWhom: ['sitting-in-deputy'],
      when: { words: text('常委会会议前', 'before the Standing Committee meeting') },
      loop: 'sitting-in',
      checkedBy: checked('meetings.sitting-in.briefed-before'),
    },
    b: {
      words: '提出意见建议研究处理情况的反馈工作',
      who: ['npcsc'],
      what: text(
        '反馈列席代表审议发言意见建议的研究处理情况',
        'Feed back how the views in the speeches of deputies sitting in were handled',
      ),
      forWhom: ['sitting-in-deputy'],
      loop: 'sitting-in',
      checkedBy: checked('meetings.views.dealt-with-and-replied'),
    },
  }),
  context(16, 1),
  duty(
    16,
    2,
    {
      a: {
        words: '加强同代表的联系',
        who: ['npcsc', 'state-organs'],
        what: text(
          '推动“一府一委两院”加强同代表的联系',
          'Have the State Council, the National Supervision Commission, the Supreme Court and the Supreme Procuratorate strengthen contact with deputies',
        ),
        forWhom: ['deputy'],
      },
      b: {
        words: '认真听取代表意见建议',
        who: ['state-organs'],
        what: text('认真听取代表意见建议', 'Listen carefully to deputies’ views'),
        forWhom: ['deputy'],
        loop: 'state-organ-activities',
      },
    },
    text(
      '联系多少才算加强没有写明，由人判断；活动的安排、处理和报告见第 3 至 5 句。',
      'How much contact is more contact isn’t said, so people judge it; sentences 3 to 5 say how activities are arranged, followed up and reported.',
    ),
  ),
  rule(
    16,
    3,
    {
      a: {
        words: '明确由全国人大常委会办公厅统一安排',
        who: ['general-office'],
        what: text(
          '统筹协调相关活动，由常委会办公厅统一安排',
          'Coordinate the activities; the General Office arranges them all',
        ),
        forWhom: ['state-organs'],
        loop: 'state-organ-activities',
        checkedBy: checked('liaison.organ-activities.arranged-before'),
      },
    },
    text(
      '可核对活动前有无办公厅安排；计划性、规范性、实效性是目的，由人判断。',
      'That the General Office arranged an activity before it took place can be checked; planning, order and effect are the purpose and for people to judge.',
    ),
  ),
  rule(
    16,
    4,
    {
      a: {
        words: '及时处理',
        who: ['npcsc', 'state-organs'],
        what: text('处理参加活动的代表提出的意见建议', 'Deal with the views of the deputies who took part'),
        forWhom: ['deputy'],
        when: promptly,
        loop: 'state-organ-activities',
        checkedBy: checked('liaison.views.has-a-destination'),
      },
      b: {
        words: '向代表反馈',
        who: ['npcsc', 'state-organs'],
        what: text('向代表反馈处理情况', 'Tell the deputies what became of their views'),
        forWhom: ['deputy'],
        loop: 'state-organ-activities',
        checkedBy: checked('liaison.views.has-a-destination'),
      },
    },
    text(
      '可核对每条意见有无处理和反馈；“及时”没有期限。句中未写由谁处理，按上下文读为常委会和举办活动的机关。',
      'That every view was dealt with and fed back can be checked; “promptly” carries no number. The sentence names nobody; it is read as the Standing Committee and the organ that held the activity.',
    ),
  ),
  rule(
    16,
    5,
    {
      a: {
        words: '向全国人大常委会办公厅书面报送情况报告',
        who: ['departments-concerned'],
        what: text(
          '活动结束后向常委会办公厅书面报送情况报告',
          'Report in writing to the General Office after the activity',
        ),
        forWhom: ['general-office'],
        when: { words: text('活动结束后及时', 'promptly after the activity ends') },
        loop: 'state-organ-activities',
        checkedBy: checked('liaison.organ-activities.reported-in-writing'),
      },
    },
    text(
      '可核对有无书面报告；“及时”没有期限。',
      'That there is a written report can be checked; “promptly” carries no number.',
    ),
  ),
];
