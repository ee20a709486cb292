import { en as inspectionEn } from '@deputy-work/inspection/locales/en';
import { zhCN as inspectionZhCN } from '@deputy-work/inspection/locales/zh-CN';
import { en as liaisonEn } from '@deputy-work/liaison/locales/en';
import { zhCN as liaisonZhCN } from '@deputy-work/liaison/locales/zh-CN';
import { en as meetingsEn } from '@deputy-work/meetings/locales/en';
import { zhCN as meetingsZhCN } from '@deputy-work/meetings/locales/zh-CN';
import { joinLocales, type Locale, type LocaleCode } from '@deputy-work/rules';
import { en } from '@deputy-work/rules/locales/en';
import { zhCN } from '@deputy-work/rules/locales/zh-CN';
import { useLocaleState } from 'react-admin';

const locales = {
  'zh-CN': joinLocales(zhCN, inspectionZhCN, meetingsZhCN, liaisonZhCN),
  en: joinLocales(en, inspectionEn, meetingsEn, liaisonEn),
};

/** The language of the screen. */
export function useLocaleCode(): LocaleCode {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'zh-CN';
}

/** The packages' words in the language of the screen, to explain findings with: also those that come over the wire, whatever their rule. */
export const useDomainLocale = (): Locale => locales[useLocaleCode()];
