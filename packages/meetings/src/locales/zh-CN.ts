import { labelsOf } from '@deputy-work/congress';
import { loopSteps } from '@deputy-work/loop';
import { attendanceModes } from '../codes/attendance-modes.ts';
import { attendanceStatuses } from '../codes/attendance-statuses.ts';
import { halfDays } from '../codes/half-days.ts';
import { leaveAuthorities } from '../codes/leave-authorities.ts';
import { leaveForms } from '../codes/leave-forms.ts';
import { voteResults } from '../codes/vote-results.ts';
import { routeLabels } from '../internal/route-labels.ts';
import { isOneFromEnd } from '../internal/one-from-end.ts';
import type { MeetingsWords } from '../words.ts';

const authorities: Readonly<Record<string, string>> = labelsOf(leaveAuthorities, 'zh-CN');
const anyOf = (codes: readonly string[]) => codes.map((code) => authorities[code] ?? code).join('或者');

const quorum = (title: string, who: string): MeetingsWords['rules']['meetings.quorum.npc-session'] => ({
  title,
  measured: '计入法定人数的出席人数',
  remedy: (remedy) => {
    if (remedy.code === 'add') return `再有${remedy.amount}名${who}到会即达到法定人数。`;
    return remedy.code === 'too-late' ? '会议已经举行，无法补正；请核对出席登记和应到人数。' : undefined;
  },
  remark: ({ measure }) => measure && '应到人数按记录给出的人数计算；法律没有写明怎样计算。',
});

const majority = (title: string): MeetingsWords['rules']['meetings.majority.npc-bill'] => ({
  title,
  measured: '赞成票',
  remedy: (remedy) => (remedy.code === 'settle' ? '按计票结果更正宣布的结果即符合。' : undefined),
  remark: ({ measure }) =>
    measure && '按全体人数计算，不按到会或者投票的人数；全体人数按记录给出的人数计算。',
});

const speaking = (title: string): MeetingsWords['rules']['meetings.speaking.npcsc-joint'] => ({
  title,
  measured: '本次发言',
  remedy: (remedy, { measure }) =>
    remedy.code === 'remove' && measure?.unit === 'minute'
      ? `超出${remedy.amount}分钟；发言已经结束，今后注意。`
      : '超出次数；发言已经结束，今后注意。',
});

const reached = (title: string, what: string): MeetingsWords['rules']['meetings.briefing.materials'] => ({
  title,
  measured: what,
  remedy: (remedy) =>
    remedy.code === 'settle' ? `向其余${remedy.items.length}名代表${what}即符合。` : undefined,
});

/** Words of meetings in Chinese (简体中文). */
export const zhCN: MeetingsWords = {
  rules: {
    'meetings.attendance.present-or-on-leave': {
      title: '代表出席会议，不能出席的请假',
      measured: '未经批准缺席',
      remedy: (remedy) =>
        remedy.code === 'settle'
          ? `核对这${remedy.items.length}名代表是否请假；确已请假的，更正登记即符合。`
          : undefined,
    },
    'meetings.absence.qualification-kept': {
      title: '代表未经批准不出席本级人大会议的次数，少于终止资格的次数',
      measured: '未经批准不出席的会议',
      remedy: ({ code }) =>
        code === 'remove' ? '由代表资格审查委员会审查并报告；其中确经批准请假的，更正登记。' : undefined,
      remark: (finding) =>
        isOneFromEnd(finding) ? '再有一次会议未经批准不出席，代表资格即终止。' : undefined,
    },
    'meetings.residence.kept': {
      title: '代表在会议期间住会',
      measured: '未经同意不住会',
      remedy: (remedy) =>
        remedy.code === 'settle'
          ? `核对这${remedy.items.length}名代表的情况；确经同意的，更正登记即符合。`
          : undefined,
    },
    'meetings.leave.npc-in-writing-to-secretariat': {
      title: '全国人大代表请假，向大会秘书处书面提出',
      measured: '请假的形式和受理人',
      remedy: ({ code }) => (code === 'supply' ? '向大会秘书处书面请假即符合。' : undefined),
    },
    'meetings.leave.local-form': {
      title: '地方人大代表按规定的形式请假',
      measured: '请假的形式',
      remedy: ({ code }) => (code === 'supply' ? '按规定的形式补办请假即符合。' : undefined),
    },
    'meetings.leave.local-addressee': {
      title: '地方人大代表向规定的受理人请假',
      measured: '受理人',
      remedy: (remedy) => (remedy.code === 'supply' ? `向${anyOf(remedy.items)}请假即符合。` : undefined),
    },
    'meetings.leave.approver': {
      title: '请假由有权批准的人答复',
      measured: '答复人',
      remedy: (remedy) => (remedy.code === 'supply' ? `由${anyOf(remedy.items)}答复即符合。` : undefined),
    },
    'meetings.quorum.npc-session': quorum('全国人大全体会议达到法定人数', '代表'),
    'meetings.quorum.local-session': quorum('地方人大全体会议达到法定人数', '代表'),
    'meetings.quorum.npcsc': quorum('全国人大常委会全体会议达到法定人数', '组成人员'),
    'meetings.quorum.local-committee': quorum('地方人大常委会全体会议达到法定人数', '组成人员'),
    'meetings.majority.npc-bill': majority('全国人大议案的表决结果按法定多数宣布'),
    'meetings.majority.constitutional-amendment': majority('宪法修正案的表决结果按法定多数宣布'),
    'meetings.majority.npc-election': majority('全国人大选举和决定任命的结果按法定多数宣布'),
    'meetings.majority.delegation': majority('以代表团名义提出的事项按法定多数决定'),
    'meetings.majority.presidium': majority('主席团的决定按法定多数作出'),
    'meetings.majority.local-congress': majority('地方人大的决议和选举结果按法定多数宣布'),
    'meetings.majority.npcsc': majority('全国人大常委会的表决结果按法定多数宣布'),
    'meetings.majority.local-committee': majority('地方人大常委会的表决结果按法定多数宣布'),
    'meetings.notice.npc-session': { title: '全国人大会议按时限通知代表', measured: '发出通知' },
    'meetings.notice.provincial-session': { title: '省级人大会议按时限通知代表', measured: '发出通知' },
    'meetings.notice.township-session': { title: '乡镇人大会议按时限通知代表', measured: '发出通知' },
    'meetings.notice.npcsc-meeting': { title: '全国人大常委会会议按时限通知', measured: '发出通知' },
    'meetings.notice.employer-told': {
      title: '通知代表参加履职活动时，一并通知代表所在单位',
      measured: '已通知的单位',
      remedy: (remedy) =>
        remedy.code === 'settle' ? `补充通知${remedy.items.length}名代表的所在单位即符合。` : undefined,
    },
    'meetings.documents.draft-law-sent': { title: '法律草案按时限发给全国人大代表', measured: '发给代表' },
    'meetings.documents.npcsc-bill-in-time': {
      title: '向全国人大常委会会议提请的议案按时限提出',
      measured: '收到议案',
    },
    'meetings.documents.first-review-in-time': {
      title: '计划、预算草案按时限提交初审',
      measured: '提交初审',
    },
    'meetings.first-review.invites-deputies': { title: '计划、预算初审邀请代表参加', measured: '邀请代表' },
    'meetings.economic-analysis.invites-deputies': {
      title: '季度经济形势分析会邀请代表参加',
      measured: '邀请代表',
    },
    'meetings.speaking.npc-plenary': speaking('在全国人大全体会议上发言不超过规定的次数和时间'),
    'meetings.speaking.npc-presidium': speaking('在主席团会议上就同一议题发言不超过规定的次数和时间'),
    'meetings.speaking.npcsc-plenary': speaking('在全国人大常委会全体会议上发言不超过规定的时间'),
    'meetings.speaking.npcsc-joint': speaking('在全国人大常委会联组会议上发言不超过规定的时间'),
    'meetings.speaking.npcsc-group': speaking('在全国人大常委会分组会议上发言不超过规定的时间'),
    'meetings.briefing.every-deputy-briefed': reached('大会召开前向每名代表通报情况', '通报情况'),
    'meetings.briefing.written-note': reached('大会召开前向每名代表书面通报代表工作总体情况', '书面通报'),
    'meetings.briefing.materials': reached('大会召开前向每名代表推送相关材料', '推送材料'),
    'meetings.briefing.topical-material': reached('结合常委会工作报告向每名代表提供专题材料', '提供专题材料'),
    'meetings.briefing.draft-laws-studied': {
      title: '大会召开前各选举单位都有代表研读讨论法律草案',
      measured: '已有代表研读讨论的选举单位',
      remedy: (remedy) =>
        remedy.code === 'settle'
          ? `请其余${remedy.items.length}个选举单位组织代表研读讨论即符合。`
          : undefined,
    },
    'meetings.briefing.draft-laws-studied-in-beijing': {
      title: '大会召开前组织在京代表研读讨论法律草案',
      measured: '在京代表研读讨论',
    },
    'meetings.sitting-in.every-grass-roots-deputy': {
      title: '每名基层代表在任期内列席常委会会议',
      measured: '已列席的基层代表',
      remedy: (remedy, { evidence = [] }) =>
        remedy.code === 'settle'
          ? `请其余${remedy.items.length}名基层代表列席即符合；本届还有${evidence.length}次会议。`
          : undefined,
    },
    'meetings.sitting-in.briefed-before': reached('常委会会议前向列席代表通报情况', '会前通报'),
    'meetings.sitting-in.forum-held': { title: '为列席代表举行有主题的座谈会', measured: '座谈会' },
    'meetings.views.dealt-with-and-replied': {
      title: '列席代表的每条意见都经整理、交办、研究处理和反馈',
      measured: '已完成',
    },
    'meetings.press.deputies-channel': { title: '大会期间举办代表通道', measured: '代表通道' },
    'meetings.press.interviews': { title: '大会期间组织代表集中采访', measured: '集中采访' },
    'meetings.press.grass-roots': {
      title: '安排基层代表参加代表通道或者集中采访',
      measured: '参加的基层代表',
    },
    'meetings.duty-record.agrees-with-sheet': {
      title: '代表出席会议情况如实记入履职档案',
      measured: '两边一致的代表',
      remedy: (remedy) =>
        remedy.code === 'settle' ? `补记或者更正${remedy.items.length}名代表的出席情况即符合。` : undefined,
    },
  },
  parameters: {
    'meetings.absence.maximum': '未经批准不出席会议即终止代表资格的次数',
    'meetings.leave.npc-manner': '全国人大代表请假的形式和受理人',
    'meetings.leave.local-form': '地方人大代表请假的形式',
    'meetings.leave.routes': '请假的受理人',
    'meetings.leave.approvers': '请假的批准人',
    'meetings.quorum.npc': '全国人大会议法定人数',
    'meetings.quorum.local': '地方人大会议法定人数',
    'meetings.quorum.npcsc': '全国人大常委会会议法定人数须超过的比例',
    'meetings.quorum.npcsc-modes': '全国人大常委会组成人员的参会方式',
    'meetings.quorum.local-committee': '地方人大常委会会议法定人数须超过的比例',
    'meetings.majority.npc-bill': '全国人大议案表决须超过的比例',
    'meetings.majority.constitutional-amendment': '宪法修正案表决的法定多数',
    'meetings.majority.npc-election': '全国人大选举和决定任命须超过的比例',
    'meetings.majority.delegation': '代表团表决须超过的比例',
    'meetings.majority.presidium': '主席团表决须超过的比例',
    'meetings.majority.local-congress': '地方人大表决和选举须超过的比例',
    'meetings.majority.npcsc': '全国人大常委会表决须超过的比例',
    'meetings.majority.local-committee': '地方人大常委会表决须超过的比例',
    'meetings.notice.npc-time': '全国人大会议召开前通知代表和发出法律草案的时限',
    'meetings.notice.npcsc-time': '全国人大常委会会议举行前通知的时限',
    'meetings.notice.provincial-time': '省级人大会议召开前通知代表的时限',
    'meetings.notice.township-time': '乡镇人大会议召开前通知代表的时限',
    'meetings.documents.npcsc-bill-time': '全国人大常委会会议召开前提出议案的时限',
    'meetings.documents.first-review-time': '大会召开前提交计划、预算草案初审的时限',
    'meetings.speaking.npc-plenary-turns': '大会全体会议发言次数上限',
    'meetings.speaking.npc-plenary-first': '大会全体会议首次发言时间上限',
    'meetings.speaking.npc-plenary-later': '大会全体会议再次发言时间上限',
    'meetings.speaking.npc-presidium-turns': '主席团会议就同一议题发言次数上限',
    'meetings.speaking.npc-presidium-first': '主席团会议首次发言时间上限',
    'meetings.speaking.npc-presidium-later': '主席团会议再次发言时间上限',
    'meetings.speaking.npcsc-plenary': '常委会全体会议发言时间上限',
    'meetings.speaking.npcsc-joint-first': '常委会联组会议首次发言时间上限',
    'meetings.speaking.npcsc-joint-later': '常委会联组会议再次发言时间上限',
    'meetings.speaking.npcsc-group-first': '常委会分组会议首次发言时间上限',
    'meetings.speaking.npcsc-group-later': '常委会分组会议再次发言时间上限',
    'meetings.sitting-in.minimum': '每名基层代表任期内列席常委会会议的最少次数',
  },
  units: {
    deputy: (count) => `${count}名代表`,
    member: (count) => `${count}名组成人员`,
    'electoral-unit': (count) => `${count}个选举单位`,
    employer: (count) => `${count}个单位`,
    session: (count) => `${count}次会议`,
    'committee-meeting': (count) => `${count}次常委会会议`,
    vote: (count) => `${count}票`,
    turn: (count) => `${count}次`,
    minute: (count) => `${count}分钟`,
    manner: (count) => `${count}项`,
    route: (count) => `${count}条途径`,
    mode: (count) => `${count}种方式`,
    step: (count) => `${count}个环节`,
  },
  names: {
    congress: '所属的人民代表大会',
    meeting: '所属的会议',
    opensOn: '会议召开日期',
    closesOn: '会议闭幕日期',
    termEndsOn: '本届任期届满日期',
    base: '应到人数',
    headcount: '出席登记表或者实到人数',
    'entries.status': '尚未登记的状态',
    form: '请假的形式',
    addressee: '请假的受理人',
    decision: '对请假的答复',
    result: '宣布的表决结果',
    minutes: '发言时间',
    sittings: '会议日期',
    theme: '座谈会的主题',
    'deputies.isGrassRoots': '是否基层代表',
    ...labelsOf(leaveForms, 'zh-CN'),
    ...labelsOf(leaveAuthorities, 'zh-CN'),
    ...labelsOf(attendanceModes, 'zh-CN'),
    ...labelsOf(attendanceStatuses, 'zh-CN'),
    ...labelsOf(halfDays, 'zh-CN'),
    ...labelsOf(loopSteps, 'zh-CN'),
    ...labelsOf(voteResults, 'zh-CN'),
    ...routeLabels('zh-CN', '：'),
  },
};
