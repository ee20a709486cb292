import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { draftLawConsultationTerm } from '../terms/activity.ts';
import { DistinctIds, inOrder, Words } from './primitives.ts';

/** Draft-law consultation (法律草案征求代表意见). Views on it are tracked views whose `occasionId` is this record. */
export const DraftLawConsultation = z
  .strictObject({
    id: Id,
    congressId: Id,
    title: Words.describe('Title of the draft law. 法律草案名称。'),
    circulatedOn: LocalDate.describe('The day it was sent out. 发出日期。'),
    closesOn: LocalDate.optional().describe(
      'The last day for views; absent where none is set. 征求意见截止日期；没有规定的不填。',
    ),
    deputyIds: DistinctIds.describe('The deputies it was sent to. 征求意见的代表。'),
  })
  .superRefine(inOrder('circulatedOn', 'closesOn'))
  .meta(metaOf('DraftLawConsultation', draftLawConsultationTerm));
export type DraftLawConsultation = z.infer<typeof DraftLawConsultation>;
