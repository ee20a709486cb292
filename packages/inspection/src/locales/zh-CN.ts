import { levels } from '@deputy-work/congress';
import { reportParts } from '../codes/report-parts.ts';
import type { InspectionWords } from '../words.ts';

/** Words of inspections in Chinese (简体中文). */
export const zhCN: InspectionWords = {
  rules: {
    'inspection.concentrated.once-per-electoral-unit': {
      title: '选举单位在大会召开前组织代表集中视察',
      measured: '会前集中视察',
      remedy: ({ code }) =>
        code === 'too-late' ? '大会已经开幕，会前集中视察无法补办；请说明未组织的原因。' : undefined,
    },
    'inspection.enforcement.invites-deputies': {
      title: '执法检查组赴地方检查，邀请全国人大代表参加',
      measured: '已邀请',
      remedy: (remedy) => {
        if (remedy.code === 'add') return `再邀请${remedy.amount}名代表即符合。`;
        return remedy.code === 'too-late' ? '检查组已经出发，无法补邀；请说明情况。' : undefined;
      },
    },
    'inspection.report.reflects-views': {
      title: '报告反映代表意见建议',
      measured: '报告已反映',
      remedy: (remedy) =>
        remedy.code === 'settle' ? `在报告中补充反映${remedy.items.length}条意见即符合。` : undefined,
    },
    'inspection.hearing.invites-deputies': {
      title: '常委会听取和审议专项工作报告、开展专题询问时，邀请有关代表列席',
      measured: '已邀请有关代表列席',
      remedy: ({ code }) => {
        if (code === 'settle') return '每次会议都邀请参加过本次活动的代表列席即符合。';
        return code === 'too-late' ? '会议已经举行，无法补邀；请说明情况。' : undefined;
      },
    },
    'inspection.deputy.one-team-per-day': {
      title: '同一代表同一天只参加一个组',
      measured: '同日还参加其他组',
      remedy: (remedy) =>
        remedy.code === 'settle'
          ? `请这${remedy.items.length}名代表同一天只参加一个组，调整确认名单后即符合。`
          : undefined,
    },
    'inspection.cross-unit.arranged': {
      title: '代表跨原选举单位行政区域视察、调研，须经安排',
      measured: '跨原选举单位活动的安排',
      remedy: (remedy) => {
        if (remedy.code === 'act') return '出发前由组织单位作出安排并记录即符合。';
        return remedy.code === 'too-late' ? '代表已经出发，无法补作事前安排；请说明情况。' : undefined;
      },
    },
    'inspection.results.fed-back': {
      title: '视察、调研报告的研究处理情况按时限向代表反馈',
      measured: '向代表反馈',
    },
    'inspection.enforcement-report.contains-parts': {
      title: '执法检查报告包括法律规定的内容',
      measured: '报告已包括',
    },
  },
  parameters: {
    'inspection.enforcement.minimum-invited-deputies': '每次赴地方检查邀请代表的最少人数',
    'inspection.enforcement-report.parts': '执法检查报告应当包括的内容',
    'inspection.results.feedback-time': '报告转交后向代表反馈研究处理情况的时限',
    'inspection.cross-unit.levels': '跨原选举单位活动的安排要求适用的人大层级',
  },
  units: {
    deputy: (count) => `${count}名代表`,
    view: (count) => `${count}条意见`,
    hearing: (count) => `${count}次会议`,
    'report-part': (count) => `${count}项内容`,
    level: (count) => `${count}个层级`,
  },
  names: {
    congressLevel: '活动所属的人民代表大会',
    destination: '目的地',
    departsOn: '出发日期',
    'deputies.attendedIds': '实际参加的代表名单',
    'views.reflectedInReport': '代表意见是否已在报告中反映',
    sessionOpensOn: '大会开幕日期',
    'assessment-and-advice-on-enforcement':
      reportParts['assessment-and-advice-on-enforcement'].label['zh-CN'],
    'advice-on-the-law': reportParts['advice-on-the-law'].label['zh-CN'],
    national: levels.national.label['zh-CN'],
    provincial: levels.provincial.label['zh-CN'],
    city: levels.city.label['zh-CN'],
    county: levels.county.label['zh-CN'],
    township: levels.township.label['zh-CN'],
  },
};
