import type * as z from 'zod';
import { occupationGroups } from '../codes/occupation-groups.ts';
import { codeOf } from './code-of.ts';
import { metaOf } from './meta-of.ts';
import { occupationGroupTerm } from '../terms/deputy.ts';

/** Occupation group (职业构成) of a deputy. */
export const OccupationGroup = codeOf(occupationGroups).meta(metaOf('OccupationGroup', occupationGroupTerm));
export type OccupationGroup = z.infer<typeof OccupationGroup>;
