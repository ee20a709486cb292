import { defineWords } from '../i18n/define-words.ts';

export const dashboardWords = defineWords(
  {
    title: '今日待办',
    intro: '按%{date}判断。',
    nothing: '今天没有需要处理的事项',
    nothingHint: '没有可以补正的，近期没有到期的，也没有缺少的事实。',
    openCompliance: '查看合规情况',
    mendable: {
      title: '现在不符合、还可以补正的',
      empty: '没有需要补正的。',
      rest: '另有%{smart_count}条已无法补正',
    },
    dueSoon: {
      title: '%{days}天内到期的',
      empty: '近期没有到期的。',
      rest: '另有%{smart_count}条到期较晚',
    },
    missing: {
      title: '缺少事实、无法判断的',
      empty: '没有因缺少事实而无法判断的。',
      fact: '缺少：%{fact}',
      rest: '另有%{smart_count}条因没有数值或者量化标准而无法判断',
      concerns: '影响%{smart_count}项判断',
    },
    waiting: {
      title: '等待反馈的意见',
      empty: '没有等待反馈的意见。',
      counted: '%{smart_count}件',
      oldest: '最早于%{day}听取，已%{smart_count}日：',
      next: '；下一步：%{step}',
    },
    more: '另有%{smart_count}条，全部查看',
    others: '其他规则',
    counted: '%{smart_count}条',
    progress:
      '计划进展：共%{items}项。已有规则的%{withRules}项，其中有不符合的%{violated}项、待完成或者无法判断的%{open}项；尚无规则、有待建设的%{planned}项；由人判断的%{people}项。',
    openPlan: '查看计划',
  },
  {
    title: 'Today',
    intro: 'As of %{date}.',
    nothing: 'Nothing needs you today',
    nothingHint: 'Nothing can be mended, nothing falls due soon, and no fact is missing.',
    openCompliance: 'Open Compliance',
    mendable: {
      title: 'Not holding, and can still be mended',
      empty: 'Nothing to mend.',
      rest: '%{smart_count} more can no longer be mended',
    },
    dueSoon: {
      title: 'Due within %{days} days',
      empty: 'Nothing falls due soon.',
      rest: '%{smart_count} more, due later',
    },
    missing: {
      title: 'Cannot be told for lack of a fact',
      empty: 'No fact is missing.',
      fact: 'Missing: %{fact}',
      rest: '%{smart_count} more cannot be told for lack of a number or a measure',
      concerns: '%{smart_count} finding waits for it |||| %{smart_count} findings wait for it',
    },
    waiting: {
      title: 'Views waiting for a reply',
      empty: 'No view waits for a reply.',
      counted: '%{smart_count} view |||| %{smart_count} views',
      oldest:
        'Heard first on %{day}, %{smart_count} day ago: |||| Heard first on %{day}, %{smart_count} days ago: ',
      next: '; next: %{step}',
    },
    more: '%{smart_count} more: see all',
    others: 'Other rules',
    counted: '%{smart_count} finding |||| %{smart_count} findings',
    progress:
      'The plan: rules exist for %{withRules} of %{items} items; of these %{violated} do not hold, %{open} are open or cannot be told. %{planned} have no rule yet, %{people} are for people to judge.',
    openPlan: 'Open the plan',
  },
);
