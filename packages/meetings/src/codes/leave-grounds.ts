import type { CodeList } from '@deputy-work/congress';
import { deputiesLaw2015 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

/** Grounds of leave (请假原因). */
export const leaveGrounds: CodeList<'health' | 'other-special'> = {
  health: { label: { 'zh-CN': '健康原因', en: 'Health' }, source: [article(deputiesLaw2015, 7)] },
  'other-special': {
    label: { 'zh-CN': '其他特殊原因', en: 'Another special reason' },
    source: [article(deputiesLaw2015, 7)],
  },
};
