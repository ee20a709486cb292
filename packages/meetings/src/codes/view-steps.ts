import type { CodeList } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

/** Steps that a view goes through (意见处理环节). */
export const viewSteps: CodeList<'sorted' | 'handed-over' | 'dealt-with' | 'replied'> = {
  sorted: {
    label: { 'zh-CN': '整理', en: 'Sorted' },
    source: [cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作')],
  },
  'handed-over': {
    label: { 'zh-CN': '交办', en: 'Handed over' },
    source: [cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作')],
  },
  'dealt-with': {
    label: { 'zh-CN': '研究处理', en: 'Dealt with' },
    source: [cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作')],
  },
  replied: {
    label: { 'zh-CN': '反馈', en: 'Replied to' },
    source: [cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作')],
  },
};
