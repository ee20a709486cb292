import type { CodeList } from '@deputy-work/congress';
import { npcRulesOfProcedure2021, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

/** Kinds of documents (文件种类). */
export const documentKinds: CodeList<'draft-law' | 'bill' | 'draft-plan' | 'draft-budget'> = {
  'draft-law': {
    label: { 'zh-CN': '法律草案', en: 'Draft law' },
    source: [article(npcRulesOfProcedure2021, 6)],
  },
  bill: { label: { 'zh-CN': '议案', en: 'Bill' }, source: [article(npcscRulesOfProcedure2022, 19)] },
  'draft-plan': {
    label: { 'zh-CN': '计划草案', en: 'Draft plan' },
    source: [article(npcRulesOfProcedure2021, 34)],
  },
  'draft-budget': {
    label: { 'zh-CN': '预算草案', en: 'Draft budget' },
    source: [article(npcRulesOfProcedure2021, 34)],
  },
};
