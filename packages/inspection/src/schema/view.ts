import { codeOf, Id, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { viewTreatments } from '../codes/view-treatments.ts';
import { viewTerm, viewTreatmentTerm } from '../terms.ts';
import { Words } from './primitives.ts';

/** Treatment of a view (意见采纳情况). */
export const ViewTreatment = codeOf(viewTreatments).meta(metaOf('ViewTreatment', viewTreatmentTerm));
export type ViewTreatment = z.infer<typeof ViewTreatment>;

/** View of a deputy (代表意见), voiced during an activity. */
export const View = z
  .strictObject({
    id: Id,
    deputyId: Id,
    summary: Words.describe('What it says, in short. 意见内容。'),
    reflectedInReport: z
      .boolean()
      .optional()
      .describe(
        'Whether the report reflects it; absent until someone has looked. 报告是否反映；尚未核对的不填。',
      ),
    treatment: ViewTreatment.optional(),
  })
  .meta(metaOf('View', viewTerm));
export type View = z.infer<typeof View>;
