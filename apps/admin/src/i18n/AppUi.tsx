import { UiProvider, type UiLinks } from '@deputy-work/ui';
import { en } from '@deputy-work/ui/locales/en';
import { zhCN } from '@deputy-work/ui/locales/zh-CN';
import type { ReactNode } from 'react';
import { useAsOf } from '../as-of/as-of.tsx';
import { complianceHref } from '../compliance/compliance-filter.ts';
import { citationHref, planItemHref, planSentenceHref, subjectHref } from '../data/hrefs.ts';
import { useNames } from '../data/use-names.ts';
import { useDomainLocale, useLocaleCode } from './use-domain-locale.ts';

const words = { 'zh-CN': zhCN, en };

const links: UiLinks = {
  subject: subjectHref,
  citation: citationHref,
  rule: (rule) => `#${complianceHref({ rule })}`,
  findings: (filter) => `#${complianceHref(filter)}`,
  planItem: planItemHref,
  planSentence: planSentenceHref,
};

/** Tells the components of the ui package the language, the day, the names and the addresses of this app. */
export function AppUi({ children }: { readonly children: ReactNode }) {
  const code = useLocaleCode();
  const locale = useDomainLocale();
  const { asOf } = useAsOf();
  const nameOf = useNames();
  return (
    <UiProvider locale={locale} words={words[code]} asOf={asOf} nameOf={nameOf} links={links}>
      {children}
    </UiProvider>
  );
}
