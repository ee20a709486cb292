import { z } from 'zod';

/** What a meeting did with the plan: adopted it in principle (原则通过), adopted it (通过), revised it (修改). */
export const adoptionActionSchema = z.enum(['adopted-in-principle', 'adopted', 'revised']);

export type AdoptionAction = z.infer<typeof adoptionActionSchema>;

/** Adoption step (通过、修改): one clause of the line below the title. */
export const adoptionStepSchema = z
  .object({
    decidedOn: z.iso.date(),
    /** The body whose meeting it was: 第十三届全国人民代表大会常务委员会. */
    body: z.string().min(1),
    meetingNumber: z.int().positive(),
    /** What kind of meeting: 委员长会议. */
    meeting: z.string().min(1),
    action: adoptionActionSchema,
    /** The clause as printed, after repair. */
    words: z.string().min(1),
  })
  .readonly();

export type AdoptionStep = z.infer<typeof adoptionStepSchema>;
