import { Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { budgetLetterTerm, budgetRoundTerm } from '../terms/activity.ts';
import { DistinctIds } from './primitives.ts';

/** Budget-review round (预算审查征求意见). */
export const BudgetRound = z
  .strictObject({
    id: Id,
    congressId: Id,
    year: z.int().min(1954).max(9999).describe('The year of the round. 年度。'),
    deputyIds: DistinctIds.describe('The budget-review contact deputies. 预算审查联系代表。'),
  })
  .meta(metaOf('BudgetRound', budgetRoundTerm));
export type BudgetRound = z.infer<typeof BudgetRound>;

/** Budget-review letter (征求意见函) to one deputy. The answer is a tracked view whose `occasionId` is this letter. */
export const BudgetLetter = z
  .strictObject({
    id: Id,
    roundId: Id.describe('The round it belongs to. 所属的征求意见工作。'),
    deputyId: Id,
    sentOn: LocalDate.optional().describe(
      'The day it went out; absent until then. 发函日期；尚未发出的不填。',
    ),
  })
  .meta(metaOf('BudgetLetter', budgetLetterTerm));
export type BudgetLetter = z.infer<typeof BudgetLetter>;
