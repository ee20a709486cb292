import { LocalDate } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { StepTaken } from './step-taken.ts';

/** The history of a record that goes through the loop (办理经过), for the schemas of topics: spread it, and refine with {@link followsChannel}. */
export const history = {
  steps: z
    .array(StepTaken)
    .min(1)
    .describe('Its history, from the day it was heard on. 自听取之日起的经过。'),
  closedOn: LocalDate.optional().describe(
    'The day the file was closed; absent while it is open. 归档日期；尚未归档的不填。',
  ),
};
