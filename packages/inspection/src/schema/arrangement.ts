import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { arrangementTerm } from '../terms.ts';

/** Arrangement (跨选举单位活动的安排): which body arranged that deputies go across electoral units, and when. */
export const Arrangement = z
  .strictObject({ byBodyId: Id, on: LocalDate })
  .meta(metaOf('Arrangement', arrangementTerm));
export type Arrangement = z.infer<typeof Arrangement>;
