import { Id, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { liaisonYearTerm } from '../terms/contact.ts';

/** Liaison year (联系年度): the year of a congress that contact is counted in. */
export const LiaisonYear = z
  .strictObject({
    id: Id,
    congressId: Id,
    year: z.int().min(1954).max(9999).describe('The calendar year. 自然年。'),
  })
  .meta(metaOf('LiaisonYear', liaisonYearTerm));
export type LiaisonYear = z.infer<typeof LiaisonYear>;
