import { explainDue as explainDueInEnglish } from '@deputy-work/calendar/locales/en';
import { explainDue as explainDueInChinese } from '@deputy-work/calendar/locales/zh-CN';
import { en as loopEn } from '@deputy-work/loop/locales/en';
import { zhCN as loopZhCN } from '@deputy-work/loop/locales/zh-CN';
import type { Citation } from '@deputy-work/rules';
import { UiProvider } from '@deputy-work/ui';
import { en } from '@deputy-work/ui/locales/en';
import { zhCN } from '@deputy-work/ui/locales/zh-CN';
import type { ReactNode } from 'react';
import { useAsOf } from '../as-of/as-of.tsx';
import { useNames } from '../data/use-names.ts';
import { useLinks } from './use-links.ts';
import { useDomainLocale, useLocaleCode } from './use-domain-locale.ts';

const words = { 'zh-CN': zhCN, en };
const loopWords = { 'zh-CN': loopZhCN, en: loopEn };
const explainDue = { 'zh-CN': explainDueInChinese, en: explainDueInEnglish };

/** The text of the plan is big: it comes when somebody opens a source. */
async function sentenceOf(citation: Citation) {
  const { findSentence } = await import('@deputy-work/plan-2022/text');
  return findSentence(citation);
}

/** Tells the components of the ui package the language, the day, the names, the addresses and the texts of this app. */
export function AppUi({ children }: { readonly children: ReactNode }) {
  const code = useLocaleCode();
  const locale = useDomainLocale();
  const { asOf } = useAsOf();
  const nameOf = useNames();
  const links = useLinks();
  return (
    <UiProvider
      locale={locale}
      words={words[code]}
      asOf={asOf}
      nameOf={nameOf}
      links={links}
      sentenceOf={sentenceOf}
      explainDue={explainDue[code]}
      loopWords={loopWords[code]}
    >
      {children}
    </UiProvider>
  );
}
