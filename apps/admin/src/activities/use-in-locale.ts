import type { Name } from '@deputy-work/congress';
import { useCallback } from 'react';
import { useLocaleCode } from '../i18n/use-domain-locale.ts';

/** Reads a name in the language of the screen; in Chinese where there is no other. */
export function useInLocale() {
  const locale = useLocaleCode();
  return useCallback((name: Name) => (locale === 'en' && name.en) || name['zh-CN'], [locale]);
}
