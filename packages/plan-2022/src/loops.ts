import type { FeedbackLoop } from '@deputy-work/work-plan';

/** The plan’s twelve feedback loops. */
export const feedbackLoops = [
  {
    code: 'suggestions',
    name: { 'zh-CN': '代表建议办理', en: 'deputies’ suggestions' },
    items: [10, 24, 25, 26, 27, 28],
    steps: [
      {
        code: 'submit',
        name: { 'zh-CN': '提出', en: 'submit' },
        saidBy: [{ item: 28, sentence: 2, words: '依法提出代表建议' }],
      },
      {
        code: 'hand-over',
        name: { 'zh-CN': '交办', en: 'hand over' },
        saidBy: [{ item: 25, sentence: 3, words: '统一交办代表建议' }],
      },
      {
        code: 'handle',
        name: { 'zh-CN': '办理并与代表沟通', en: 'handle, in contact with the deputy' },
        saidBy: [{ item: 26, sentence: 2, words: '把加强同代表的联系沟通贯穿代表议案建议办理全过程' }],
      },
      {
        code: 'answer',
        name: { 'zh-CN': '答复', en: 'answer' },
        saidBy: [
          { item: 24, sentence: 4, words: '代表建议答复' },
          { item: 25, sentence: 5, words: '办理和答复' },
        ],
      },
      {
        code: 'track-promises',
        name: { 'zh-CN': '跟踪答复承诺并反馈', en: 'track promises and feed back' },
        saidBy: [{ item: 24, sentence: 4, words: '及时向代表反馈工作进展和落实情况' }],
      },
      {
        code: 'follow-up-key',
        name: { 'zh-CN': '重点督办', en: 'follow up key suggestions' },
        saidBy: [{ item: 27, sentence: 3, words: '加大督办工作力度' }],
      },
      {
        code: 'analyse',
        name: { 'zh-CN': '综合分析', en: 'analyse' },
        saidBy: [{ item: 25, sentence: 5, words: '综合分析工作' }],
      },
      {
        code: 'publish',
        name: { 'zh-CN': '公开', en: 'publish' },
        saidBy: [{ item: 25, sentence: 5, words: '向社会公开' }],
      },
    ],
  },
  {
    code: 'sitting-in',
    name: { 'zh-CN': '列席代表座谈和审议发言', en: 'forums and speeches of deputies sitting in' },
    items: [15],
    steps: [
      {
        code: 'invite',
        name: { 'zh-CN': '邀请列席', en: 'invite' },
        saidBy: [{ item: 15, sentence: 4, words: '邀请代表列席常委会会议' }],
      },
      {
        code: 'brief',
        name: { 'zh-CN': '会前通报', en: 'brief' },
        saidBy: [{ item: 15, sentence: 5, words: '常委会会议前向列席代表通报情况' }],
      },
      {
        code: 'hear',
        name: { 'zh-CN': '听取意见', en: 'hear' },
        saidBy: [{ item: 15, sentence: 3, words: '认真听取代表' }],
      },
      {
        code: 'sort',
        name: { 'zh-CN': '整理', en: 'sort' },
        saidBy: [{ item: 15, sentence: 3, words: '整理' }],
      },
      {
        code: 'hand-over',
        name: { 'zh-CN': '交办', en: 'hand over' },
        saidBy: [{ item: 15, sentence: 3, words: '交办' }],
      },
      {
        code: 'handle',
        name: { 'zh-CN': '研究处理', en: 'handle' },
        saidBy: [
          { item: 15, sentence: 3, words: '研究处理' },
          { item: 15, sentence: 5, words: '研究处理' },
        ],
      },
      {
        code: 'feed-back',
        name: { 'zh-CN': '反馈', en: 'feed back' },
        saidBy: [
          { item: 15, sentence: 3, words: '反馈' },
          { item: 15, sentence: 5, words: '反馈' },
        ],
      },
    ],
  },
  {
    code: 'state-organ-activities',
    name: { 'zh-CN': '“一府一委两院”联系代表活动', en: 'activities of other state organs with deputies' },
    items: [16],
    steps: [
      {
        code: 'coordinate',
        name: { 'zh-CN': '统筹协调、统一安排', en: 'coordinate' },
        saidBy: [{ item: 16, sentence: 3, words: '由全国人大常委会办公厅统一安排' }],
      },
      {
        code: 'hold',
        name: { 'zh-CN': '开展活动', en: 'hold the activity' },
        saidBy: [{ item: 16, sentence: 4, words: '参加相关活动' }],
      },
      {
        code: 'handle',
        name: { 'zh-CN': '处理意见建议', en: 'handle views' },
        saidBy: [{ item: 16, sentence: 4, words: '及时处理' }],
      },
      {
        code: 'reply',
        name: { 'zh-CN': '向代表反馈', en: 'reply to the deputy' },
        saidBy: [{ item: 16, sentence: 4, words: '向代表反馈' }],
      },
      {
        code: 'report',
        name: { 'zh-CN': '书面报送情况', en: 'report in writing' },
        saidBy: [{ item: 16, sentence: 5, words: '书面报送情况报告' }],
      },
    ],
  },
  {
    code: 'draft-laws',
    name: { 'zh-CN': '法律草案征求代表意见', en: 'deputies’ views on draft laws' },
    items: [7, 17],
    steps: [
      {
        code: 'circulate',
        name: { 'zh-CN': '征求意见', en: 'circulate for comment' },
        saidBy: [
          { item: 7, sentence: 2, words: '代表研读讨论有关法律草案' },
          { item: 17, sentence: 3, words: '法律草案征求代表意见' },
        ],
      },
      {
        code: 'comment',
        name: { 'zh-CN': '提出意见', en: 'comment' },
        saidBy: [
          { item: 7, sentence: 2, words: '认真收集' },
          { item: 17, sentence: 2, words: '听取代表意见' },
        ],
      },
      {
        code: 'decide',
        name: { 'zh-CN': '研究采纳', en: 'adopt or not' },
        saidBy: [
          { item: 7, sentence: 2, words: '研究采纳' },
          { item: 17, sentence: 3, words: '研究采纳' },
        ],
      },
      {
        code: 'feed-back',
        name: { 'zh-CN': '反馈采纳情况', en: 'feed back what was adopted' },
        saidBy: [{ item: 17, sentence: 3, words: '反馈代表意见研究采纳情况' }],
      },
    ],
  },
  {
    code: 'budget-contact',
    name: { 'zh-CN': '预算审查联系代表', en: 'budget-review contact deputies' },
    items: [19],
    steps: [
      {
        code: 'letter',
        name: { 'zh-CN': '逐一发函', en: 'write to each' },
        saidBy: [{ item: 19, sentence: 4, words: '逐一发函征求意见建议' }],
      },
      { code: 'reply', name: { 'zh-CN': '代表回复', en: 'the deputy replies' }, saidBy: [] },
      {
        code: 'feed-back',
        name: { 'zh-CN': '逐一反馈', en: 'feed back to each' },
        saidBy: [{ item: 19, sentence: 4, words: '逐一反馈采纳落实情况' }],
      },
    ],
  },
  {
    code: 'public-views',
    name: { 'zh-CN': '群众意见诉求和代表来信', en: 'views of the public and deputies’ letters' },
    items: [22],
    steps: [
      {
        code: 'accept',
        name: { 'zh-CN': '受理、登记台账', en: 'accept, enter in the ledger' },
        saidBy: [
          { item: 22, sentence: 4, words: '受理' },
          { item: 22, sentence: 5, words: '建台账' },
        ],
      },
      {
        code: 'analyse',
        name: { 'zh-CN': '分析', en: 'analyse' },
        saidBy: [{ item: 22, sentence: 4, words: '分析' }],
      },
      {
        code: 'handle',
        name: { 'zh-CN': '处理', en: 'handle' },
        saidBy: [
          { item: 22, sentence: 4, words: '处理' },
          { item: 22, sentence: 5, words: '认真办理' },
        ],
      },
      {
        code: 'feed-back',
        name: { 'zh-CN': '答复、反馈', en: 'answer and feed back' },
        saidBy: [
          { item: 22, sentence: 4, words: '反馈' },
          { item: 22, sentence: 5, words: '向代表答复、反馈' },
        ],
      },
    ],
  },
  {
    code: 'session-views',
    name: { 'zh-CN': '大会期间代表意见', en: 'views voiced at the session' },
    items: [9],
    steps: [
      {
        code: 'gather',
        name: { 'zh-CN': '收集听取', en: 'gather' },
        saidBy: [
          { item: 9, sentence: 2, words: '收集处理代表审议意见' },
          { item: 9, sentence: 4, words: '通过多种形式听取' },
        ],
      },
      {
        code: 'sort',
        name: { 'zh-CN': '梳理分析', en: 'sort and analyse' },
        saidBy: [{ item: 9, sentence: 5, words: '梳理分析' }],
      },
      {
        code: 'pass-on',
        name: { 'zh-CN': '转送有关部门', en: 'pass to departments' },
        saidBy: [{ item: 9, sentence: 5, words: '及时转送有关部门' }],
      },
    ],
  },
  {
    code: 'inspection',
    name: { 'zh-CN': '代表参加执法检查和专题调研', en: 'deputies in inspections and research' },
    items: [18],
    steps: [
      {
        code: 'join',
        name: { 'zh-CN': '邀请参加', en: 'join' },
        saidBy: [{ item: 18, sentence: 3, words: '至少邀请2名全国人大代表参加' }],
      },
      {
        code: 'report',
        name: { 'zh-CN': '报告反映代表意见', en: 'the report reflects their views' },
        saidBy: [{ item: 18, sentence: 3, words: '相关报告要认真反映代表意见建议' }],
      },
      {
        code: 'sit-in',
        name: { 'zh-CN': '听取报告、专题询问时列席', en: 'sit in when it is heard' },
        saidBy: [{ item: 18, sentence: 3, words: '邀请有关代表列席' }],
      },
    ],
  },
  {
    code: 'qualification',
    name: { 'zh-CN': '代表资格变动', en: 'changes of deputies’ qualifications' },
    items: [32],
    steps: [
      {
        code: 'change',
        name: { 'zh-CN': '资格变动', en: 'a qualification changes' },
        saidBy: [{ item: 32, sentence: 2, words: '代表资格变动情况' }],
      },
      {
        code: 'contact',
        name: { 'zh-CN': '联系原选举单位', en: 'contact the electoral unit' },
        saidBy: [{ item: 32, sentence: 2, words: '代表原选举单位的联系' }],
      },
      {
        code: 'examine',
        name: { 'zh-CN': '依法审查', en: 'examine' },
        saidBy: [{ item: 32, sentence: 2, words: '依法审查' }],
      },
      {
        code: 'report',
        name: { 'zh-CN': '报告', en: 'report' },
        saidBy: [{ item: 32, sentence: 2, words: '报告代表资格情况' }],
      },
    ],
  },
  {
    code: 'duty-record',
    name: { 'zh-CN': '代表履职档案', en: 'duty record' },
    items: [11, 31],
    steps: [
      {
        code: 'attend',
        name: { 'zh-CN': '出席会议', en: 'attend' },
        saidBy: [{ item: 11, sentence: 4, words: '代表出席大会、代表团会议、小组会议情况' }],
      },
      {
        code: 'record',
        name: { 'zh-CN': '记入履职档案', en: 'enter in the duty record' },
        saidBy: [
          { item: 11, sentence: 4, words: '记入代表履职档案' },
          { item: 31, sentence: 3, words: '代表履职档案规范化建设' },
        ],
      },
      {
        code: 'refer',
        name: { 'zh-CN': '作为连选连任参考', en: 'refer to it when deputies stand again' },
        saidBy: [{ item: 31, sentence: 3, words: '连选连任的重要参考' }],
      },
    ],
  },
  {
    code: 'funds',
    name: { 'zh-CN': '代表活动经费', en: 'activity funds' },
    items: [36],
    steps: [
      {
        code: 'rule',
        name: { 'zh-CN': '执行制度', en: 'follow the rules' },
        saidBy: [{ item: 36, sentence: 2, words: '严格执行' }],
      },
      {
        code: 'use',
        name: { 'zh-CN': '使用', en: 'use' },
        saidBy: [{ item: 36, sentence: 3, words: '资金使用情况' }],
      },
      {
        code: 'check',
        name: { 'zh-CN': '跟踪检查', en: 'check' },
        saidBy: [{ item: 36, sentence: 3, words: '跟踪检查' }],
      },
      {
        code: 'evaluate',
        name: { 'zh-CN': '绩效评价', en: 'evaluate' },
        saidBy: [{ item: 36, sentence: 3, words: '绩效评价' }],
      },
      {
        code: 'fix',
        name: { 'zh-CN': '审计整改', en: 'fix audit findings' },
        saidBy: [{ item: 36, sentence: 3, words: '审计整改' }],
      },
    ],
  },
  {
    code: 'elections',
    name: {
      'zh-CN': '县乡换届选举咨询和数据',
      en: 'questions and data of the county and township elections',
    },
    items: [39],
    steps: [
      {
        code: 'question',
        name: { 'zh-CN': '咨询询问', en: 'question' },
        saidBy: [{ item: 39, sentence: 3, words: '法律咨询和工作询问' }],
      },
      {
        code: 'answer',
        name: { 'zh-CN': '研究答复', en: 'answer' },
        saidBy: [{ item: 39, sentence: 3, words: '认真研究答复' }],
      },
      {
        code: 'data',
        name: { 'zh-CN': '选举数据', en: 'data' },
        saidBy: [{ item: 39, sentence: 4, words: '换届选举数据' }],
        opensLine: true,
      },
      {
        code: 'statistics',
        name: { 'zh-CN': '统计', en: 'statistics' },
        saidBy: [{ item: 39, sentence: 4, words: '统计工作' }],
      },
      {
        code: 'report',
        name: { 'zh-CN': '总结报告', en: 'summary report' },
        saidBy: [{ item: 39, sentence: 4, words: '工作总结的报告' }],
      },
    ],
  },
] as const satisfies readonly FeedbackLoop[];

/** Code of a feedback loop in {@link feedbackLoops}. */
export type LoopCode = (typeof feedbackLoops)[number]['code'];
