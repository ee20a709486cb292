import type { Text } from '@deputy-work/rules';
import * as z from 'zod';

/** What a schema calls its value: a name, and what else there is to say where the value stands. */
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

const clause = { 'zh-CN': /^([^；。]*)[；。]?(.*)$/su, en: /^([^;.]*)[;.]?\s*(.*)$/su };
const isAboutAbsence = ({ en }: Text) => /^(Absent|Empty)\b/.test(en);

/** A description reads `Name; remark. 名称；说明。`, or is all remark: when the value is absent. */
function parted(text: Text): SchemaWords {
  if (isAboutAbsence(text)) return { label: undefined, help: text };
  const [, zh = '', zhRest = ''] = clause['zh-CN'].exec(text['zh-CN']) ?? [];
  const [, en = '', enRest = ''] = clause.en.exec(text.en) ?? [];
  const help = zhRest + enRest === '' ? undefined : { 'zh-CN': zhRest, en: enRest };
  return { label: { 'zh-CN': zh, en }, help };
}

/** The words of a schema and of those it wraps, from the outside in. A type is called by its title; its definition is no help where it is used. */
export function wordsOfSchema(...schemas: readonly z.core.$ZodType[]): SchemaWords {
  const metas = schemas.map((schema) => z.globalRegistry.get(schema));
  const title = metas.find((meta) => meta?.title !== undefined)?.title;
  const [outer] = metas;
  const own =
    outer?.description === undefined || outer.title !== undefined
      ? undefined
      : parted(splitLanguages(outer.description));
  return { label: title === undefined ? own?.label : splitLanguages(title), help: own?.help };
}
