import type { Reading } from '@deputy-work/rules';
import type { MeetingsRuleId } from './words.ts';

/** How the words behind the rules of meetings were understood (会议出席、请假、法定人数、表决、列席的解读), and how else one could understand them. */
export const meetingsReadings: readonly Reading<MeetingsRuleId>[] = [
  {
    id: 'meetings.base',
    rules: [
      'meetings.quorum.npc-session',
      'meetings.quorum.local-session',
      'meetings.quorum.npcsc',
      'meetings.quorum.local-committee',
      'meetings.majority.npc-bill',
      'meetings.majority.constitutional-amendment',
      'meetings.majority.npc-election',
      'meetings.majority.delegation',
      'meetings.majority.presidium',
      'meetings.majority.local-congress',
      'meetings.majority.npcsc',
      'meetings.majority.local-committee',
    ],
    question: {
      'zh-CN': '“代表”“全体代表”“全体组成人员”是多少人？',
      en: 'How many are “the deputies”, “all deputies”, “all members”?',
    },
    reading: {
      'zh-CN':
        '由记录明确给出：选出的人数减去出缺的人数。实际报道用“实有代表”作基数，但没有法律条文写明，所以不由程序推算，每个结论都注明。',
      en: 'The record states it: those elected less vacancies. Reports of sessions use the actual number, but no text of law says so; so it is not worked out, and every finding says that.',
    },
    otherwise: [{ 'zh-CN': '按法定名额计算，出缺也算在内。', en: 'Take the seats, vacancies included.' }],
  },
  {
    id: 'meetings.of-all-not-of-those-voting',
    rules: [
      'meetings.majority.npc-bill',
      'meetings.majority.constitutional-amendment',
      'meetings.majority.npc-election',
      'meetings.majority.delegation',
      'meetings.majority.presidium',
      'meetings.majority.local-congress',
      'meetings.majority.npcsc',
      'meetings.majority.local-committee',
    ],
    question: {
      'zh-CN': '弃权、未按表决器、缺席和废票怎么算？',
      en: 'What do abstentions, unpressed buttons, absences and invalid votes count as?',
    },
    reading: {
      'zh-CN': '多数按全体人数计算，只有赞成票算在分子里，其余都不是赞成。',
      en: 'The majority is of all, and only votes in favour count towards it; everything else is not in favour.',
    },
    otherwise: [],
  },
  {
    id: 'meetings.above-and-more-than',
    rules: [
      'meetings.quorum.npc-session',
      'meetings.quorum.npcsc',
      'meetings.majority.npc-bill',
      'meetings.majority.constitutional-amendment',
    ],
    question: {
      'zh-CN': '“三分之二以上”“过半数”包不包括恰好这个数？',
      en: 'Do “two thirds or more” and “more than half” include the number itself?',
    },
    reading: {
      'zh-CN':
        '“以上”包括本数，“过半数”不包括恰好一半。民法典第一千二百五十九条、刑法第九十九条这样规定“以上”，适用于会议程序是通行的读法。',
      en: 'Two thirds or more (以上) includes the number, more than half (过半数) excludes exactly half. The Civil Code (art. 1259) and the Criminal Law (art. 99) define 以上 so; applying it to procedure is the usual reading.',
    },
    otherwise: [],
  },
  {
    id: 'meetings.video',
    rules: [
      'meetings.quorum.npc-session',
      'meetings.quorum.local-session',
      'meetings.quorum.npcsc',
      'meetings.quorum.local-committee',
    ],
    question: {
      'zh-CN': '以视频方式参会的，计入法定人数吗？',
      en: 'Does attending by video count for the quorum?',
    },
    reading: {
      'zh-CN':
        '只在写明的地方计入：全国人大常委会自2022年6月25日起，并且委员长会议在开会前已有决定。其他会议的条文没有写，不计入。',
      en: 'Only where a text says so: at the NPC Standing Committee from 2022-06-25 on, where the Council of Chairpersons has decided so by the day of the sitting. Other texts don’t say so, and there it doesn’t count.',
    },
    otherwise: [
      {
        'zh-CN': '没有写明的会议，以视频方式参会也算出席。',
        en: 'Where the text is silent, attending by video is attending.',
      },
    ],
  },
  {
    id: 'meetings.quorum-of-each-plenary-half-day',
    rules: [
      'meetings.quorum.npc-session',
      'meetings.quorum.local-session',
      'meetings.quorum.npcsc',
      'meetings.quorum.local-committee',
    ],
    question: { 'zh-CN': '法定人数按什么核对？', en: 'What is the quorum asked of?' },
    reading: {
      'zh-CN':
        '按每个半天的全体会议核对，有出席登记表的以登记表为准，没有的看宣布的人数；当日结束前还可以到会。',
      en: 'Of each half-day of a plenary meeting, by its sheet or, without one, by what was announced; until the day is over more may come.',
    },
    otherwise: [
      { 'zh-CN': '只在大会开幕时核对一次。', en: 'Once, when the session opens.' },
      { 'zh-CN': '代表团会议、分组会议也核对。', en: 'Of delegation and group meetings too.' },
    ],
  },
  {
    id: 'meetings.leave-asked-is-no-absence',
    rules: ['meetings.attendance.present-or-on-leave', 'meetings.absence.qualification-kept'],
    question: {
      'zh-CN': '请了假还没有得到答复的，算缺席吗？',
      en: 'Is somebody absent who has asked for leave and has no answer yet?',
    },
    reading: {
      'zh-CN': '不算。代表法要求的是请假；由谁批准，全国人大没有写明。不批准而缺席的，登记为未经批准缺席。',
      en: 'No. The Deputies Law asks for a request, and for the NPC nobody is named who approves it. Whose leave was refused and who stays away is marked as absent without approval.',
    },
    otherwise: [
      {
        'zh-CN': '得到批准以前都算未经批准缺席。',
        en: 'Until it is approved, the absence is without approval.',
      },
    ],
  },
  {
    id: 'meetings.absent-from-a-session',
    rules: ['meetings.absence.qualification-kept'],
    question: {
      'zh-CN': '“两次不出席会议”的“一次”是什么？要不要连续？',
      en: 'What is one of the “two absences”, and must they follow each other?',
    },
    reading: {
      'zh-CN':
        '一次是一整次大会：已登记的各个半天都未经批准缺席，既没有出席也没有请假；会议闭幕后才计算。条文没有要求连续。',
      en: 'A whole session: absent without approval from every half-day that is marked, neither present nor on leave at any; it counts once the session has closed. The text does not ask for a row.',
    },
    otherwise: [
      { 'zh-CN': '缺席其中任何一场会议就算一次。', en: 'Missing any single meeting is one.' },
      { 'zh-CN': '连续两次才终止。', en: 'Only two in a row end it.' },
    ],
  },
  {
    id: 'meetings.as-prescribed',
    rules: ['meetings.leave.local-form', 'meetings.leave.local-addressee', 'meetings.leave.approver'],
    question: {
      'zh-CN': '代表法说“按照规定请假”，规定在哪里？',
      en: 'The Deputies Law says to ask for leave “as prescribed”: prescribed where?',
    },
    reading: {
      'zh-CN':
        '全国人大在其议事规则，地方人大在地方规定，由叠加的地方数值给出。地方对同一时机写了几个人的，向其中任何一个都可以；没有写到的时机，无法判断。',
      en: 'For the NPC in its Rules of Procedure, for local congresses in local rules, brought as overlays. Where a place names several for one occasion, any of them will do; an occasion it doesn’t name can’t be told.',
    },
    otherwise: [
      {
        'zh-CN': '地方没有规定的，比照全国人大议事规则。',
        en: 'Where a place is silent, go by the Rules of the NPC.',
      },
    ],
  },
  {
    id: 'meetings.law-of-the-request',
    rules: [
      'meetings.leave.npc-in-writing-to-secretariat',
      'meetings.leave.local-form',
      'meetings.leave.local-addressee',
      'meetings.leave.approver',
    ],
    question: {
      'zh-CN': '请假适用哪一天的规定？会前、会中怎样分？',
      en: 'The law of which day governs a request, and where does “before the session” end?',
    },
    reading: {
      'zh-CN': '适用请假当日的规定；开幕当日起为会议期间。',
      en: 'That of the day on which leave is asked; from the opening day on it is during the session.',
    },
    otherwise: [],
  },
  {
    id: 'meetings.months-backwards',
    rules: [
      'meetings.notice.npc-session',
      'meetings.notice.provincial-session',
      'meetings.documents.draft-law-sent',
    ],
    question: {
      'zh-CN': '“会议举行一个月前”怎样倒数？',
      en: 'How is “one month before the session” counted?',
    },
    reading: {
      'zh-CN':
        '开幕当日不计，倒数到上个月的同一日，当日仍在期限内；遇休息日不移动。类推民法典，会议法律本身没有写。',
      en: 'The opening day is not counted; back to the same-numbered day of the month before, that day still in time; a rest day stays. By analogy to the Civil Code, because the statutes on meetings don’t say.',
    },
    otherwise: [
      { 'zh-CN': '一个月按三十日计算。', en: 'A month is thirty days.' },
      { 'zh-CN': '同一日已经不满一个月，应当再早一日。', en: 'The same-numbered day is a day too late.' },
    ],
  },
  {
    id: 'meetings.first-notice',
    rules: [
      'meetings.notice.npc-session',
      'meetings.notice.provincial-session',
      'meetings.notice.township-session',
      'meetings.notice.npcsc-meeting',
    ],
    question: {
      'zh-CN': '分几次通知的，看哪一次？',
      en: 'Where notice went out several times, which one counts?',
    },
    reading: {
      'zh-CN': '看最早的一次；是不是每个人都收到，不由本规则核对。',
      en: 'The first; whether it reached everybody is not asked here.',
    },
    otherwise: [{ 'zh-CN': '看最后一名代表收到的日期。', en: 'The day the last deputy got it.' }],
  },
  {
    id: 'meetings.turns-on-a-topic',
    rules: [
      'meetings.speaking.npc-presidium',
      'meetings.speaking.npcsc-joint',
      'meetings.speaking.npcsc-group',
    ],
    question: { 'zh-CN': '第几次发言按什么计？', en: 'By what are turns counted?' },
    reading: {
      'zh-CN': '按记录给出的次序；主席团会议就同一议题计，由记录的人分别计次。不满一分钟按一分钟。',
      en: 'By the number on record; at the Presidium whoever keeps it counts by topic. A minute begun is a minute.',
    },
    otherwise: [],
  },
  {
    id: 'meetings.one-deputy-at-first-review',
    rules: ['meetings.first-review.invites-deputies'],
    question: {
      'zh-CN': '初审邀请“部分代表”，几名才够？',
      en: 'How many deputies are enough at the first review?',
    },
    reading: {
      'zh-CN': '法律和计划都没有数字，邀请一名即符合；请谁、请多少由人决定。',
      en: 'Neither the law nor the plan gives a number, so one invitation is enough; whom and how many is for people to decide.',
    },
    otherwise: [{ 'zh-CN': '“部分”至少两名。', en: 'At least two, because 部分 is a plural.' }],
  },
  {
    id: 'meetings.each-analysis-held',
    rules: ['meetings.economic-analysis.invites-deputies'],
    question: {
      'zh-CN': '核对举行了的季度经济形势分析会，还是核对四个季度是否都举行？',
      en: 'Is it asked of each quarterly analysis that is held, or whether all four were?',
    },
    reading: {
      'zh-CN':
        '“进行季度经济形势分析时”说的是举行的时候：每次举行的分析会都应当邀请代表，一名即符合；没有举行的不核对。',
      en: 'The words speak of when an analysis is made: each one that is held invites deputies, and one invitation is enough. One that is not held is not asked about.',
    },
    otherwise: [
      {
        'zh-CN': '四个季度必须各有一次邀请代表的分析会。',
        en: 'Each of the four quarters must have an analysis with deputies.',
      },
    ],
  },
  {
    id: 'meetings.briefed-by-one-channel',
    rules: [
      'meetings.briefing.every-deputy-briefed',
      'meetings.briefing.written-note',
      'meetings.briefing.materials',
      'meetings.briefing.topical-material',
    ],
    question: {
      'zh-CN': '哪些代表要送达，用哪种方式，到哪一天为止？',
      en: 'Who is to be reached before the session, how, and until when?',
    },
    reading: {
      'zh-CN':
        '开幕日在任的每名代表，三种通报方式之一即可；书面通报、推送材料和专题材料各自单独核对。开幕前一日为止，专题材料到闭幕日为止。',
      en: 'Every deputy in office on the opening day, by one of the three kinds of briefing; the written note, the materials and the topical material are asked for by themselves. Until the eve of the session, for topical material until it closes.',
    },
    otherwise: [
      {
        'zh-CN': '在京、港澳、京外代表必须各用计划写明的那一种方式。',
        en: 'Each deputy by the very channel that item 7 names for Beijing, Hong Kong and Macao, and elsewhere.',
      },
    ],
  },
  {
    id: 'meetings.one-who-studied-stands-for-the-unit',
    rules: ['meetings.briefing.draft-laws-studied', 'meetings.briefing.draft-laws-studied-in-beijing'],
    question: {
      'zh-CN': '几名代表参加了研读讨论，才算组织了？',
      en: 'How many deputies must have studied the draft laws?',
    },
    reading: {
      'zh-CN':
        '计划没有人数。每个选举单位有一名代表参加即符合；在京代表的研读讨论有一名代表参加即符合，因为谁在京没有记录。',
      en: 'The plan gives no number. One deputy who took part is enough for an electoral unit, and one for the study in Beijing, because no record says who is there.',
    },
    otherwise: [{ 'zh-CN': '每名代表都应当参加。', en: 'Every deputy must have taken part.' }],
  },
  {
    id: 'meetings.sat-in-is-attended',
    rules: ['meetings.sitting-in.every-grass-roots-deputy'],
    question: {
      'zh-CN': '受到邀请算列席过吗？按哪一天的计划？',
      en: 'Does an invitation count as having sat in, and whose plan governs?',
    },
    reading: {
      'zh-CN':
        '到会才算。查询日在任的基层代表都计入，按查询日的计划核对；2022年以外没有依据，不沿用。任期届满前为待完成。',
      en: 'Only who came has sat in. All grass-roots deputies in office on the day of asking count, by the plan of that day; outside 2022 nothing is in force. Open until the term ends.',
    },
    otherwise: [
      {
        'zh-CN': '受到邀请而婉拒的，也算已经安排。',
        en: 'Who was invited and declined has been provided for.',
      },
      { 'zh-CN': '只在任期届满时核对。', en: 'Ask only when the term has ended.' },
    ],
  },
  {
    id: 'meetings.one-meeting-with-the-press',
    rules: ['meetings.press.deputies-channel', 'meetings.press.interviews', 'meetings.press.grass-roots'],
    question: {
      'zh-CN': '代表通道、集中采访要举办几次，基层代表要有几名？',
      en: 'How often must the press meet deputies, and how many from the grass roots?',
    },
    reading: {
      'zh-CN':
        '计划没有数字。大会期间各举办一次即符合；其中任何一次有一名基层代表到场即符合。办得好不好由人判断。',
      en: 'The plan gives no number. One of each during the session is enough, and one grass-roots deputy who came to any of them. How good they were is for people to judge.',
    },
    otherwise: [{ 'zh-CN': '每次都应当有基层代表。', en: 'Each of them must have a grass-roots deputy.' }],
  },
  {
    id: 'meetings.forum-of-each-meeting',
    rules: ['meetings.sitting-in.forum-held', 'meetings.sitting-in.briefed-before'],
    question: {
      'zh-CN': '每次常委会会议都要有座谈会和会前通报吗？',
      en: 'Does every standing committee meeting owe a forum and a briefing?',
    },
    reading: {
      'zh-CN': '邀请了代表列席的才要；座谈会不晚于闭会日，通报不晚于会议前一日，婉拒的代表不计。',
      en: 'Those to which deputies were invited do; the forum by the closing day, the briefing by the eve, and who declined is left out.',
    },
    otherwise: [
      {
        'zh-CN': '座谈会按全年计划举行，不必每次都有。',
        en: 'Forums follow the year’s plan, and not every meeting needs one.',
      },
    ],
  },
  {
    id: 'meetings.reply-without-a-day',
    rules: ['meetings.views.dealt-with-and-replied'],
    question: {
      'zh-CN': '列席代表的意见，多久算没有反馈？',
      en: 'When is a view of a deputy who sat in left without a reply?',
    },
    reading: {
      'zh-CN': '计划没有写时限，办理中的由人判断；归档时四个环节缺一个就不符合。',
      en: 'The plan gives no day, so while it is being handled people judge; once its file is closed, a missing step is a breach.',
    },
    otherwise: [{ 'zh-CN': '比照代表建议的三个月。', en: 'Three months, as for suggestions.' }],
  },
  {
    id: 'meetings.record-by-the-close',
    rules: ['meetings.duty-record.agrees-with-sheet'],
    question: {
      'zh-CN': '出席情况最迟哪一天记入履职档案？',
      en: 'By when does attendance go into the duty record?',
    },
    reading: {
      'zh-CN': '计划没有写日期；闭幕当日（含）为止待完成，此后缺的、不一致的都列出，补记后即符合。',
      en: 'The plan gives no day; open until the session closes, that day included; from then on whatever is missing or differs is named, and entering it mends it.',
    },
    otherwise: [
      {
        'zh-CN': '年底整理履职档案时再核对。',
        en: 'Ask at the end of the year, when the records are put in order.',
      },
    ],
  },
  {
    id: 'meetings.employer-told-too',
    rules: ['meetings.notice.employer-told'],
    question: { 'zh-CN': '“一并通知”要求同一天吗？', en: 'Does “together with” mean the same day?' },
    reading: {
      'zh-CN': '通知当日还可以补；次日起没有通知单位的列出，补通知后即符合，晚了几日不另作判断。',
      en: 'On the day itself it can still follow; from the next day on those not told are named until they are, and how late is not judged.',
    },
    otherwise: [
      {
        'zh-CN': '晚于通知当日的，即使补了也不符合。',
        en: 'Told later is not together, even when made good.',
      },
    ],
  },
];
