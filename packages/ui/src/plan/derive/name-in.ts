import type { LocaleCode } from '@deputy-work/rules';
import type { NamedCode } from '@deputy-work/work-plan';

/** The name behind a code in one language; the code itself where the list lacks it. */
export const nameIn = (names: readonly NamedCode[], code: string, language: LocaleCode): string =>
  names.find((named) => named.code === code)?.name[language] ?? code;
