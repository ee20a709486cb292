import { distinctBy, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { talentPoolEntryTerm } from '../terms/activity.ts';
import { inOrder, Words } from './primitives.ts';

const distinctWords = z.array(Words).superRefine(distinctBy((words) => words));

/** Talent-pool entry (外事工作代表人才库条目), from first to last day, both included. */
export const TalentPoolEntry = z
  .strictObject({
    id: Id,
    congressId: Id,
    deputyId: Id,
    from: LocalDate.describe('The first day. 入库日期。'),
    to: LocalDate.optional().describe('The last day; absent while it goes on. 出库日期；仍在库的不填。'),
    languages: distinctWords.describe('Languages. 语言。'),
    fields: distinctWords.describe('Fields. 熟悉的领域。'),
  })
  .superRefine(inOrder('from', 'to'))
  .meta(metaOf('TalentPoolEntry', talentPoolEntryTerm));
export type TalentPoolEntry = z.infer<typeof TalentPoolEntry>;
