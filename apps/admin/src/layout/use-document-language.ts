import { useEffect } from 'react';
import { useLocaleCode } from '../i18n/use-domain-locale.ts';

/** Tells the browser which language the screen is in, so that a screen reader pronounces it and type is set by its rules. */
export function useDocumentLanguage(): void {
  const locale = useLocaleCode();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}
