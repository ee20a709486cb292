/** The languages that words exist in. zh-CN is the default everywhere. */
export type LocaleCode = 'zh-CN' | 'en';

/** A name in both languages, for things whose name is a fact of the field: a statute, a term, a body. Sentences belong in locales. */
export type Text = Readonly<Record<LocaleCode, string>>;

/** A list with at least one element. A basis is never empty, and the type says so. */
export type NonEmpty<T> = readonly [T, ...T[]];
