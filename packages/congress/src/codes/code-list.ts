import type { NonEmpty, Text } from '@deputy-work/rules';
import type { Source } from '../source.ts';

/** One code of a closed list: its words in both languages and where it comes from. */
export interface Code {
  readonly label: Text;
  readonly source: NonEmpty<Source>;
}

/** A closed list of codes (代码表). Its keys are the only values a record may carry. */
export type CodeList<K extends string = string> = Readonly<Record<K, Code>>;
