import type { Text } from '@deputy-work/rules';
import type { Topic } from '../rules/topic.ts';
import type { Field } from './field.ts';
import { keyWords } from './words.ts';

const toTermId = (key: string) =>
  key.replace(/Ids?$/, '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What people call a part of a record: as its schema says, or the thing whose id it holds, or what its key means everywhere. */
export function partName({ terms }: Topic, key: string, { label }: Field): Text | undefined {
  return label ?? keyWords[key] ?? terms.find(({ id }) => id === toTermId(key))?.name;
}
