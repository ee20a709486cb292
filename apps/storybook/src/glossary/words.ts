import { defineWords } from '../desk/words.ts';

export const glossaryWords = defineWords(
  {
    title: '术语表',
    lead: '由各程序包的术语生成：名称、定义、出处，以及容易混淆的词。',
    search: '查找词语',
    count: (shown: number, all: number) => (shown === all ? `共${all}个` : `${all}个中有${shown}个`),
    none: '没有这样的词。换一个字试试。',
    source: '出处',
    confused: '不要与下列词混淆',
    from: (name: string) => `定义在 ${name}`,
  },
  {
    title: 'Glossary',
    lead: 'Generated from the terms of the packages: name, definition, source, and what a word is easily taken for.',
    search: 'Find a word',
    count: (shown, all) => (shown === all ? `${all} words` : `${shown} of ${all} words`),
    none: 'There is no such word. Try another.',
    source: 'Source',
    confused: 'Not to be confused with',
    from: (name) => `Defined in ${name}`,
  },
);
