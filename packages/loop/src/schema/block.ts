import { LocalDate } from '@deputy-work/congress/schema';
import { citationSchema } from '@deputy-work/rules/schema';
import * as z from 'zod';
import type { Block as BlockOf } from '../block.ts';
import { LoopActor, LoopStep } from './step-taken.ts';

const asked = { step: LoopStep, basis: z.array(citationSchema).readonly() };
const some = <S extends z.ZodType>(schema: S) => z.tuple([schema], schema).readonly();

/** Why a step can't be taken (受阻原因), as it crosses a wire. */
export const Block: z.ZodType<BlockOf> = z.discriminatedUnion('code', [
  z.strictObject({ ...asked, code: z.literal('not-on-this-channel') }),
  z.strictObject({ ...asked, code: z.literal('taken-already'), on: LocalDate }),
  z.strictObject({ ...asked, code: z.literal('passed-over'), by: LoopStep }),
  z.strictObject({ ...asked, code: z.literal('waits-for'), steps: some(LoopStep) }),
  z.strictObject({ ...asked, code: z.literal('not-theirs'), takenBy: some(LoopActor) }),
  z.strictObject({ ...asked, code: z.literal('before-the-last'), last: LocalDate }),
  z.strictObject({ ...asked, code: z.literal('still-to-come'), asOf: LocalDate }),
  z.strictObject({ ...asked, code: z.literal('names-nobody') }),
]);
