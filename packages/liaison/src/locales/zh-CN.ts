import { labelsOf } from '@deputy-work/congress';
import { loopSteps } from '@deputy-work/loop';
import { ledgerStates } from '../codes/ledger-states.ts';
import { stationKinds } from '../codes/station-kinds.ts';
import type { LiaisonWords } from '../words.ts';

type Words = LiaisonWords['rules']['liaison.members.have-contacts'];

const everyone = (title: string, measured: string, mend: (left: number) => string): Words => ({
  title,
  measured,
  remedy: (remedy) => (remedy.code === 'settle' ? mend(remedy.items.length) : undefined),
});

const inviting = (title: string, who = '代表'): Words => ({
  title,
  measured: `邀请的${who}`,
  remedy: (remedy) => (remedy.code === 'add' ? `再邀请${remedy.amount}名${who}即符合。` : undefined),
});

const keeping = (what: string): Words => ({
  title: `常委会建立${what}`,
  measured: what,
  remark: ({ outcome }) =>
    outcome === 'violated' ? '只看有没有记录；已经建立而没有登记的，请登记。' : undefined,
});

/** Words of contact with deputies in Chinese (简体中文). */
export const zhCN: LiaisonWords = {
  rules: {
    'liaison.chairpersons.minimum-deputies': {
      title: '委员长会议组成人员直接联系代表',
      measured: '直接联系的代表',
      remedy: (remedy) => (remedy.code === 'add' ? `再安排其联系${remedy.amount}名代表即符合。` : undefined),
      remark: () => '只对委员长会议组成人员核对人数；其他组成人员联系几名代表，没有查到规定。',
    },
    'liaison.members.have-contacts': everyone(
      '有联系分工的常委会组成人员年内联系代表',
      '已有联系记录的组成人员',
      (left) => `请其余${left}名组成人员年内联系代表即符合。`,
    ),
    'liaison.members.every-deputy-contacted': everyone(
      '常委会组成人员所联系的代表年内都有联系',
      '已联系的代表',
      (left) => `年内联系其余${left}名代表即符合。`,
    ),
    'liaison.committees.contact-deputies': everyone(
      '专门委员会、工作委员会年内联系相关领域代表',
      '已联系代表的委员会',
      (left) => `请其余${left}个委员会年内联系相关领域代表即符合。`,
    ),
    'liaison.committees.report-contact': everyone(
      '专门委员会、工作委员会报告联系代表情况',
      '已报告的委员会',
      (left) => `请其余${left}个委员会报告本年度联系代表情况即符合。`,
    ),
    'liaison.organ-activities.arranged-before': {
      title: '“一府一委两院”联系代表活动由办公厅事先统一安排',
      measured: '办公厅的安排',
      remedy: (remedy) => (remedy.code === 'supply' ? '改由办公厅安排即符合。' : undefined),
    },
    'liaison.organ-activities.coordinated': {
      title: '有关机关邀请代表参加活动由常委会统筹',
      measured: '常委会的安排',
      remedy: (remedy) => (remedy.code === 'supply' ? '由常委会或者其办事、工作机构安排即符合。' : undefined),
    },
    'liaison.organ-activities.reported-in-writing': {
      title: '联系代表活动结束后书面报送情况报告',
      measured: '书面报告',
      remedy: (remedy) => (remedy.code === 'supply' ? '补报书面报告即符合。' : undefined),
    },
    'liaison.law-making.invites-deputies': inviting('立项、起草、审议、通过前评估等环节邀请代表参加'),
    'liaison.law-making.hears-deputies': { title: '立法工作听取代表意见', measured: '代表意见' },
    'liaison.plan-research.invites-deputies': inviting('年度计划初审前期调研邀请代表参加'),
    'liaison.quarterly-research.invites-deputies': inviting('季度经济形势分析前期调研邀请代表参加'),
    'liaison.quarterly-research.report-reflects-views': {
      title: '季度经济形势分析报告反映代表意见',
      measured: '代表意见',
      remedy: (remedy) => (remedy.code === 'supply' ? '在报告中补充代表意见即符合。' : undefined),
    },
    'liaison.performance-evaluation.invites-contact-deputies': inviting(
      '推荐预算审查联系代表参加预算绩效评价',
      '预算审查联系代表',
    ),
    'liaison.subsystem-trial.invites-deputies': inviting('邀请代表试用国资联网监督子系统'),
    'liaison.foreign-exchanges.from-the-talent-pool': everyone(
      '参加对外交往活动的代表在外事工作代表人才库',
      '已入库的代表',
      (left) => `活动开始前将其余${left}名代表列入人才库即符合。`,
    ),
    'liaison.budget-review.every-deputy-written-to': everyone(
      '向预算审查联系代表逐一发函征求意见建议',
      '已发函的代表',
      (left) => `向其余${left}名代表发函即符合。`,
    ),
    'liaison.budget-review.every-answer-fed-back': everyone(
      '向答复来函的预算审查联系代表逐一反馈采纳落实情况',
      '已反馈的答复',
      (left) => `反馈其余${left}件答复的采纳落实情况即符合。`,
    ),
    'liaison.letters.in-the-ledger': { title: '代表来信登记台账并上报', measured: '台账记载' },
    'liaison.letters.answered': { title: '代表来信件件交办、办理、答复', measured: '已办环节' },
    'liaison.views.has-a-destination': { title: '代表意见件件有着落', measured: '已办环节' },
    'liaison.views.replied-to-in-time': { title: '在规定时限内向代表反馈意见办理情况', measured: '反馈' },
    'liaison.groups.active-upper': everyone(
      '省、市人大代表小组按规定次数开展活动',
      '达到次数的代表小组',
      (left) => `其余${left}个代表小组年内补足活动次数即符合。`,
    ),
    'liaison.groups.active-lower': everyone(
      '县、乡人大代表小组按规定次数开展活动',
      '达到次数的代表小组',
      (left) => `其余${left}个代表小组年内补足活动次数即符合。`,
    ),
    'liaison.public.voter-receptions': everyone(
      '县、乡人大代表按规定次数接待选民',
      '达到次数的代表',
      (left) => `安排其余${left}名代表年内接待选民即符合。`,
    ),
    'liaison.public.community-visits': everyone(
      '地方人大代表按规定次数进社区',
      '达到次数的代表',
      (left) => `安排其余${left}名代表年内进社区即符合。`,
    ),
    'liaison.return-visits.often-enough': everyone(
      '不在原选举单位的代表按规定次数回原选举单位',
      '达到次数的代表',
      (left) => `请其余${left}名代表年内回原选举单位即符合。`,
    ),
    'liaison.stations.kept': keeping('代表联络站'),
    'liaison.contact-points.kept': keeping('基层联系点'),
    'liaison.stations.deputies-take-part': {
      title: '代表就近参加代表家站活动',
      measured: '年内有家站活动记录的代表',
    },
    'liaison.stations.on-the-map': {
      title: '代表家站上电子地图',
      measured: '位置',
      remedy: (remedy) => (remedy.code === 'supply' ? '登记经纬度和坐标系即符合。' : undefined),
    },
  },
  parameters: {
    'liaison.chairpersons.minimum': '委员长会议组成人员直接联系代表的最少人数',
    'liaison.letters.ledger-states': '来信台账应当记载的事项',
    'loop.reply-time': '向代表反馈意见办理情况的时限',
    'liaison.groups.minimum-upper': '省、市人大代表小组每年活动的最少次数',
    'liaison.groups.minimum-lower': '县、乡人大代表小组每年活动的最少次数',
    'liaison.public.minimum-receptions': '县、乡人大代表每年接待选民的最少次数',
    'liaison.public.minimum-visits': '地方人大代表每年进社区的最少次数',
    'liaison.return-visits.minimum': '不在原选举单位的代表每年回原选举单位的最少次数',
  },
  units: {
    deputy: (count) => `${count}名代表`,
    member: (count) => `${count}名组成人员`,
    committee: (count) => `${count}个委员会`,
    group: (count) => `${count}个代表小组`,
    answer: (count) => `${count}件答复`,
    station: (count) => `${count}个代表联络站`,
    'contact-point': (count) => `${count}个基层联系点`,
    activity: (count) => `${count}次活动`,
    reception: (count) => `${count}次接待`,
    visit: (count) => `${count}次`,
    state: (count) => `${count}项记载`,
    step: (count) => `${count}个环节`,
  },
  names: {
    congress: '所属的人民代表大会',
    body: '所在的机构',
    to: '任职的最后一日',
    startsOn: '活动开始日期',
    'arrangement.body': '作出安排的机构',
    heardOn: '听取或者收到的日期',
    'report.reflectsViews': '报告是否反映代表意见',
    budgetRound: '当年的预算审查联系代表名单',
    stations: '代表家站和联系点的登记',
    'general-office': '办公厅的安排',
    'standing-committee': '常委会的安排',
    'in-writing': '书面形式',
    position: '位置',
    views: '代表意见',
    ...labelsOf(ledgerStates, 'zh-CN'),
    ...labelsOf(loopSteps, 'zh-CN'),
    ...labelsOf(stationKinds, 'zh-CN'),
  },
};
