import type { Locale, Parameter } from '@deputy-work/rules';
import type { Topic } from '../rules/topic.ts';

const has = (list: object, codes: readonly string[]) => codes.every((code) => Object.hasOwn(list, code));

/** The codes that a list of words may be made of: the closed list that holds all that the law has named so far. */
export function codesFor(topic: Topic, { comparison, values }: Parameter): readonly string[] {
  if (comparison !== 'containsAll') return [];
  const named = values.flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : []));
  const list = named.length > 0 ? topic.codes.find((each) => has(each, named)) : undefined;
  return Object.keys(list ?? {});
}

/** What people call one of these codes: as the closed list that they make up has it, else as findings name it, else the code itself. */
export function codeLabel(topic: Topic, codes: readonly string[], code: string, locale: Locale): string {
  const list = topic.codes.find((each) => has(each, codes) && Object.keys(each).length === codes.length);
  return list?.[code]?.label[locale.kernel.code] ?? locale.names[code] ?? code;
}
