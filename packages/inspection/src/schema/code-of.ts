import type { CodeList } from '@deputy-work/congress';
import * as z from 'zod';

/** A closed enum of the keys of a code list. */
export const codeOf = <K extends string>(list: CodeList<K>) => z.enum(Object.keys(list) as K[]);
