import type { CodeList, Term } from '@deputy-work/congress';
import type { Parameter, Reading, Rule } from '@deputy-work/rules';
import type { AnyTopicWords } from '../rules/topic.ts';

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

const has = (value: unknown, ...keys: readonly string[]) =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

const isRule = (value: unknown): value is Rule => has(value, 'id', 'basis', 'subjects', 'check');
const isParameter = (value: unknown): value is Parameter =>
  has(value, 'id', 'comparison', 'variation', 'values');
const isTerm = (value: unknown): value is Term =>
  has(value, 'id', 'name', 'definition', 'notToBeConfusedWith');
const isReading = (value: unknown): value is Reading =>
  has(value, 'id', 'rules', 'question', 'reading', 'otherwise');

const isCodeList = (value: unknown): value is CodeList =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((code) => has(code, 'label', 'source'));

const isTopicWords = (value: unknown): value is AnyTopicWords =>
  has(value, 'rules', 'parameters', 'units', 'names');

/** The members of the lists among the exports that hold nothing but such values, each id once. */
const listed =
  <T extends { readonly id: string }>(is: (value: unknown) => value is T) =>
  (exports: Exports): readonly T[] => {
    const found = Object.values(exports)
      .filter((value): value is readonly unknown[] => Array.isArray(value))
      .flatMap((list) => (list.every(is) ? list : []));
    return [...new Map(found.map((each) => [each.id, each])).values()];
  };

/** The rules that a package exports as a list. A package that has some is a topic. */
export const rulesIn = listed(isRule);

/** The parameters that a package exports as a list. */
export const parametersIn = listed(isParameter);

/** The words of the field that a package exports as a list. */
export const termsIn = listed(isTerm);

/** How a package understood words that leave a choice. */
export const readingsIn = listed(isReading);

/** The words of findings that a module of locales exports. */
export const topicWordsIn = (exports: Exports): AnyTopicWords | undefined =>
  Object.values(exports).find(isTopicWords);

/** The closed lists of codes that a package exports. */
export const codeListsIn = (exports: Exports): readonly CodeList[] =>
  Object.values(exports).filter(isCodeList);
