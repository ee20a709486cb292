import type { LocaleCode } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';

/** The same words in both languages; a word that one of them lacks does not compile. */
export type Words<T> = Readonly<Record<LocaleCode, T>>;

/** Pairs the words of both languages. */
export const defineWords = <T>(zhCN: T, en: NoInfer<T>): Words<T> => ({ 'zh-CN': zhCN, en });

/** The words in the language that the reader has set. */
export function useWords<T>(words: Words<T>): T {
  return words[useUi().locale.kernel.code];
}
