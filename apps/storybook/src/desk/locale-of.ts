import { joinLocales, type Locale, type LocaleCode } from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';
import { topics } from 'virtual:packages';

const localeIn = (code: LocaleCode, kernel: typeof kernelEn): Locale =>
  joinLocales(kernel, ...topics.map(({ locales }) => locales[code]));

const locales: Readonly<Record<LocaleCode, Locale>> = {
  'zh-CN': localeIn('zh-CN', kernelZhCN),
  en: localeIn('en', kernelEn),
};

/** The kernel’s words and those of every topic, in one language. */
export const localeOf = (code: LocaleCode): Locale => locales[code];
