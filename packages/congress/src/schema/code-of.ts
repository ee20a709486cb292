import * as z from 'zod';
import type { CodeList } from '../codes/code-list.ts';

/** A closed enum of the keys of a code list. */
export const codeOf = <K extends string>(list: CodeList<K>) => z.enum(Object.keys(list) as K[]);
