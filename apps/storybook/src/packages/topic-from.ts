import * as congress from '@deputy-work/congress';
import type { LocaleCode, Text } from '@deputy-work/rules';
import type { Topic } from '../rules/topic.ts';
import { readCases, readOverlays } from './read-cases.ts';
import {
  codeListsIn,
  parametersIn,
  readingsIn,
  rulesIn,
  termsIn,
  topicWordsIn,
  type Exports,
} from './recognise.ts';
import { schemasOf } from './schemas-of.ts';

/** What a package with rules is made of, as the module that the desk generates imports it. */
export interface TopicParts {
  readonly name: string;
  readonly title: Text;
  readonly package: Topic['package'];
  readonly entry: Exports;
  readonly schema: Exports;
  readonly readings: Exports;
  readonly locales: Readonly<Record<LocaleCode, Exports>>;
  /** The text of each file of cases, by file name. */
  readonly cases: Readonly<Record<string, string>>;
  readonly overlays: string | undefined;
}

function wordsOf(parts: TopicParts, code: LocaleCode) {
  const words = topicWordsIn(parts.locales[code]);
  if (words) return words;
  throw new Error(
    `${parts.package.name}/locales/${code} exports no words of rules, parameters, units and names, so its findings would stay mute. ` +
      `Export them as one object.`,
  );
}

/** Puts a topic together from what its package exports. */
export function topicFrom(parts: TopicParts): Topic {
  const rules = rulesIn(parts.entry);
  const parameters = parametersIn(parts.entry);
  return {
    name: parts.name,
    title: parts.title,
    package: parts.package,
    rules,
    parameters,
    locales: { 'zh-CN': wordsOf(parts, 'zh-CN'), en: wordsOf(parts, 'en') },
    schemas: schemasOf(rules, parts.schema),
    cases: readCases(parts.cases),
    overlays: readOverlays(parts.overlays, parameters),
    readings: readingsIn(parts.readings),
    codes: [...codeListsIn(parts.entry), ...codeListsIn(congress)],
    terms: [...termsIn(parts.entry), ...termsIn(congress)],
  };
}
