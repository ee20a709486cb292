import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { loopActors } from '../codes/loop-actors.ts';
import { loopSteps } from '../codes/loop-steps.ts';
import { loopActorTerm, loopStepTerm, stepTakenTerm } from '../terms.ts';

/** Step of the loop (反馈环节). */
export const LoopStep = codeOf(loopSteps).meta(metaOf('LoopStep', loopStepTerm));
export type LoopStep = z.infer<typeof LoopStep>;

/** Actor of the loop (环节承担者). */
export const LoopActor = codeOf(loopActors).meta(metaOf('LoopActor', loopActorTerm));
export type LoopActor = z.infer<typeof LoopActor>;

/** Step taken (已办环节). */
export const StepTaken = z
  .strictObject({
    step: LoopStep,
    on: LocalDate.describe('The day it was taken. 办理日期。'),
    by: LoopActor,
    byId: Id.optional().describe(
      'The deputy, member or body that took it; absent while not on record. 办理的代表、组成人员或者机构；没有记录的不填。',
    ),
    toId: Id.optional().describe(
      'The body it was handed over to; only where it was handed over. 承办单位；只在交办时填写。',
    ),
  })
  .superRefine(({ step, toId }, context) => {
    if (toId === undefined || step === 'handed-over') return;
    context.addIssue({ code: 'custom', path: ['toId'], message: 'must be absent unless it was handed over' });
  })
  .meta(metaOf('StepTaken', stepTakenTerm));
export type StepTaken = z.infer<typeof StepTaken>;
