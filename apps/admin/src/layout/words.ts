import { defineWords } from '../i18n/define-words.ts';

export const layoutWords = defineWords(
  {
    title: '人大代表工作',
    menu: {
      dashboard: '今日待办',
      plan: '工作计划',
      activities: '视察调研',
      meetings: '会议',
      leave: '请假',
      sittingIn: '列席',
      compliance: '合规情况',
    },
    synthetic: '示例数据，均为虚构',
    skipToContent: '跳到主要内容',
  },
  {
    title: 'Deputies’ work',
    menu: {
      dashboard: 'Today',
      plan: 'Work plan',
      activities: 'Inspections',
      meetings: 'Meetings',
      leave: 'Leave',
      sittingIn: 'Sitting in',
      compliance: 'Compliance',
    },
    synthetic: 'Sample data, all invented',
    skipToContent: 'Skip to content',
  },
);
