import type { CodeList } from '@deputy-work/congress';
import { useMemo } from 'react';
import { useLocaleCode } from '../i18n/use-domain-locale.ts';

/** The codes of a list as choices of an input, in the language of the screen. */
export function useCodeChoices(codes: CodeList) {
  const locale = useLocaleCode();
  return useMemo(
    () => Object.entries(codes).map(([id, { label }]) => ({ id, name: label[locale] })),
    [codes, locale],
  );
}
