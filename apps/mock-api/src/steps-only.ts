import { isDeepStrictEqual } from 'node:util';
import { Problem } from './problem.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A fact that only a step may set, where the rules are asked; saving a record that claims it would go past them. */
interface StepFact {
  /** The path of what is claimed, when it is not as it was. */
  readonly claimed: (next: Fields, current: Fields) => string | undefined;
  readonly step: string;
  readonly advice: string;
}

const field = (name: string) => (next: Fields, current: Fields) =>
  next[name] === undefined || isDeepStrictEqual(next[name], current[name]) ? undefined : name;

/** A history begins with its record; what comes after it is taken step by step. */
function history({ steps: next }: Fields, { steps: current }: Fields): string | undefined {
  const taken: readonly unknown[] = Array.isArray(current) ? current : [];
  const index = Array.isArray(next)
    ? next.findIndex((step: unknown, at) => at > 0 && !isDeepStrictEqual(step, taken[at]))
    : -1;
  return index === -1 ? undefined : `steps.${index}`;
}

const stepFacts: readonly StepFact[] = [
  {
    claimed: field('departedOn'),
    step: 'POST /api/activities/:id/send-off',
    advice: 'Save without departedOn, then send the team off.',
  },
  {
    claimed: field('decision'),
    step: 'POST /api/leave-requests/:id/decision',
    advice: 'Save without a new decision, then decide.',
  },
  {
    claimed: history,
    step: 'POST …/:id/steps',
    advice: 'Save without the new step, then take it.',
  },
];

/** Lets a record be saved unless it claims what only a step may set. What was set can be taken back. */
export function assertNoStepTaken(next: object, current: object): void {
  for (const { claimed, step, advice } of stepFacts) {
    const path = claimed({ ...next }, { ...current });
    if (path === undefined) continue;
    throw new Problem('invalid-record', `Nothing was saved. ${advice}`, {
      errors: [{ path, message: `is set by ${step}` }],
    });
  }
}
