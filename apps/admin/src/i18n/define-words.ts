import type { LocaleCode } from '@deputy-work/rules';

/** Words of a screen: keys to strings, nested by part. */
export interface Words {
  readonly [key: string]: string | Words;
}

type SameKeys<W> = { readonly [K in keyof W]: W[K] extends string ? string : SameKeys<W[K]> };

/** The words of a screen in both languages; a key that one language lacks does not compile. */
export const defineWords = <const W extends Words>(
  zhCN: W,
  en: SameKeys<W>,
): Readonly<Record<LocaleCode, SameKeys<W>>> => ({ 'zh-CN': zhCN as SameKeys<W>, en });
