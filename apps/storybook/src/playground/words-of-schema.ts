import type { Text } from '@deputy-work/rules';
import * as z from 'zod';

/** What a schema calls its value: a name, and what else there is to say. */
export interface SchemaWords {
  readonly label: Text | undefined;
  readonly help: Text | undefined;
}

// Descriptions read `English. 中文。`, titles `English 中文`: the Chinese begins where a space stands before the first Chinese character
// after a sentence, or else before the first one at all.
const afterSentence = /^(?<en>.*?[.?!])\s+(?<zh>[\d“《（]*\p{Script=Han}.*)$/su;
const afterWord = /^(?<en>[^\p{Script=Han}]*\S)\s+(?<zh>\p{Script=Han}.*)$/su;

/** Parts words of both languages. Words in one language only stand for both. */
export function splitLanguages(text: string): Text {
  const { en = text, zh = text } = (afterSentence.exec(text) ?? afterWord.exec(text))?.groups ?? {};
  return { 'zh-CN': zh, en };
}

const clause = { 'zh-CN': /^([^；。]*)[；。]?(.*)$/su, en: /^([^;.]*)[;.]?(.*)$/su };

function parted(text: Text): SchemaWords {
  const [, zh = '', zhRest = ''] = clause['zh-CN'].exec(text['zh-CN']) ?? [];
  const [, en = '', enRest = ''] = clause.en.exec(text.en) ?? [];
  const help = { 'zh-CN': zhRest.trim(), en: enRest.trim() };
  return { label: { 'zh-CN': zh, en }, help: help['zh-CN'] + help.en === '' ? undefined : help };
}

/** The words of a schema: its title, or else the first clause of its description; what is left of the description is help. */
export function wordsOfSchema(...schemas: readonly z.core.$ZodType[]): SchemaWords {
  const metas = schemas.map((schema) => z.globalRegistry.get(schema));
  const title = metas.find((meta) => meta?.title !== undefined)?.title;
  const description = metas.find((meta) => meta?.description !== undefined)?.description;
  if (title === undefined) {
    return description === undefined
      ? { label: undefined, help: undefined }
      : parted(splitLanguages(description));
  }
  return {
    label: splitLanguages(title),
    help: description === undefined ? undefined : splitLanguages(description),
  };
}
