import type * as z from 'zod';
import { levels } from '../codes/levels.ts';
import { codeOf } from './code-of.ts';
import { metaOf } from './meta-of.ts';
import { levelTerm } from '../terms/congress.ts';

/** Level (层级) of a people's congress. */
export const Level = codeOf(levels).meta(metaOf('Level', levelTerm));
export type Level = z.infer<typeof Level>;
