import type { CodeList } from '@deputy-work/congress';
import type { LocaleCode } from '@deputy-work/rules';

/** The labels of a code list in one language. */
export const labelsOf = <K extends string>(
  list: CodeList<K>,
  locale: LocaleCode,
): Readonly<Record<K, string>> =>
  Object.fromEntries(Object.keys(list).map((code) => [code, list[code as K].label[locale]])) as Record<
    K,
    string
  >;
