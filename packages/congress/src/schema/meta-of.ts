import type { Term } from '../terms/define-term.ts';

/** A schema's name and bilingual description, so that JSON Schema carries the words of the glossary. */
export const metaOf = (id: string, { name, definition }: Term) => ({
  id,
  title: `${name.en} ${name['zh-CN']}`,
  description: `${definition.en} ${definition['zh-CN']}`,
});
