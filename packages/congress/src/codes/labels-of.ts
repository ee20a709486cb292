import type { LocaleCode } from '@deputy-work/rules';
import type { CodeList } from './code-list.ts';

/** The labels of a code list in one language (代码的文字). */
export const labelsOf = <K extends string>(
  list: CodeList<K>,
  locale: LocaleCode,
): Readonly<Record<K, string>> =>
  Object.fromEntries(Object.keys(list).map((code) => [code, list[code as K].label[locale]])) as Record<
    K,
    string
  >;
