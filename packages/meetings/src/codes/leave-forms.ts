import { ownConvention, type CodeList } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

/** Forms of leave (请假形式). */
export const leaveForms: CodeList<'in-writing' | 'by-word'> = {
  'in-writing': {
    label: { 'zh-CN': '书面', en: 'In writing' },
    source: [article(npcRulesOfProcedure2021, 15)],
  },
  'by-word': { label: { 'zh-CN': '口头', en: 'By word of mouth' }, source: [ownConvention] },
};
