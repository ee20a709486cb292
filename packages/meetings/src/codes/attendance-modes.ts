import type { CodeList } from '@deputy-work/congress';
import { npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

/** Ways of attending (参会方式). */
export const attendanceModes: CodeList<'in-person' | 'by-video'> = {
  'in-person': {
    label: { 'zh-CN': '现场', en: 'In person' },
    source: [article(npcscRulesOfProcedure2022, 7)],
  },
  'by-video': { label: { 'zh-CN': '视频', en: 'By video' }, source: [article(npcscRulesOfProcedure2022, 7)] },
};
