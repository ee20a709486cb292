import { Problem } from './problem.ts';

/** A fact that only a step may set, where the rules are asked; saving a record that claims it would go past them. */
interface StepFact {
  readonly field: string;
  readonly step: string;
  readonly advice: string;
}

const stepFacts: readonly StepFact[] = [
  {
    field: 'departedOn',
    step: 'POST /api/activities/:id/send-off',
    advice: 'Save without departedOn, then send the team off.',
  },
  {
    field: 'decision',
    step: 'POST /api/leave-requests/:id/decision',
    advice: 'Save without a new decision, then decide.',
  },
];

/** Lets a record be saved unless it claims what only a step may set. */
export function assertNoStepTaken(next: object, current: object): void {
  for (const { field, step, advice } of stepFacts) {
    const claimed = textOf(next, field);
    if (claimed === undefined || claimed === textOf(current, field)) continue;
    throw new Problem('invalid-record', `Nothing was saved. ${advice}`, {
      errors: [{ path: field, message: `is set by ${step}` }],
    });
  }
}

const textOf = (record: object, field: string): string | undefined =>
  JSON.stringify((record as Readonly<Record<string, unknown>>)[field]);
