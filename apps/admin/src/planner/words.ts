import { defineWords } from '../i18n/define-words.ts';

/** The words that planners share. */
export const plannerWords = defineWords(
  {
    exact: {
      title: '计算精确方案',
      hint: '预览随时更新。精确方案由求解器证明没有更好的安排，需要几秒到几十秒，期间可以继续操作，也可以停止。',
      start: '计算精确方案',
      cancel: '停止计算',
      elapsed: '已用%{seconds}秒',
      phases: {
        loading: '正在准备……',
        solving: '正在%{pairs}种安排中计算，已算%{iterations}步',
        done: '正在整理结果……',
      },
      done: '计算完成，用时%{seconds}秒。',
      stale: '条件已经改变，请重新计算。',
      cancelled: '计算已停止。',
      failed: '没有算出精确方案，预览仍可使用。%{detail}',
    },
    plans: {
      title: '方案',
      show: '查看哪个方案',
      preview: '快速预览',
      exact: '精确方案',
      kept: '留存的方案',
      keep: '留存，以便比较',
      compare: '与之比较',
      compareNothing: '不比较',
      updating: '条件已经改变，正在更新预览。',
      stale: '这是条件改变之前的方案，只供比较。',
      failed: '没有算出预览。%{detail}',
    },
  },
  {
    exact: {
      title: 'Make the exact plan',
      hint: 'The preview follows every change. The exact plan is proven by a solver to have no better; it takes seconds, while you can go on or stop it.',
      start: 'Make the exact plan',
      cancel: 'Stop',
      elapsed: '%{seconds} s',
      phases: {
        loading: 'Getting ready…',
        solving: 'Choosing among %{pairs} possibilities, step %{iterations}',
        done: 'Putting the result in order…',
      },
      done: 'Done in %{seconds} s.',
      stale: 'Something has changed since. Make it anew.',
      cancelled: 'Stopped.',
      failed: 'There is no exact plan; the preview can still be used. %{detail}',
    },
    plans: {
      title: 'Plan',
      show: 'Which plan to show',
      preview: 'Quick preview',
      exact: 'Exact plan',
      kept: 'Set aside',
      keep: 'Set aside to compare',
      compare: 'Compare with',
      compareNothing: 'Nothing',
      updating: 'Something has changed; the preview is being made anew.',
      stale: 'This plan was made before something changed, and is here to compare with.',
      failed: 'There is no preview. %{detail}',
    },
  },
);
