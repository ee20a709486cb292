import type { LiaisonNames, LiaisonPlanWords } from '@deputy-work/liaison/planners';
import { en } from '@deputy-work/liaison/planners/locales/en';
import { zhCN } from '@deputy-work/liaison/planners/locales/zh-CN';
import { useUi } from '@deputy-work/ui';

/** The planner’s own words in the language of the screen, and what ids are called in them. */
export function usePairPlanWords(): { readonly words: LiaisonPlanWords; readonly names: LiaisonNames } {
  const { locale, nameOf } = useUi();
  return {
    words: locale.kernel.code === 'en' ? en : zhCN,
    names: { deputy: nameOf, member: nameOf, electoralUnit: nameOf },
  };
}
