import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { arrangementTerm } from '../terms.ts';

/** Arrangement (跨选举单位活动的安排): which body arranged that deputies go across electoral units, and when. */
export const Arrangement = z
  .strictObject({
    byBodyId: Id.describe('The body that arranged it. 作出安排的机构。'),
    on: LocalDate.describe('The day it was arranged. 安排日期。'),
  })
  .meta(metaOf('Arrangement', arrangementTerm));
export type Arrangement = z.infer<typeof Arrangement>;
