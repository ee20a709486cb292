import {
  every,
  hasHappened,
  leftToJudgement,
  missing,
  type Answer,
  type Citation,
  type LocalDate,
  type NonEmpty,
} from '@deputy-work/rules';
import type { Channel, LoopStep } from './channel.ts';
import { loopSteps } from './codes/loop-steps.ts';
import { citationsOn } from './internal/citations-on.ts';
import { dayOf, type StepTaken } from './step-taken.ts';

/** Whatever tells the days of its steps. */
export interface LoopDays {
  readonly steps: readonly Pick<StepTaken, 'step' | 'on'>[];
  /** The day its file was closed; absent while it is open. */
  readonly closedOn?: LocalDate | undefined;
}

/** A step that provisions ask for. */
export interface DemandedStep {
  readonly step: LoopStep;
  readonly basis: NonEmpty<Citation>;
}

/** The steps of a channel that provisions in force on the day demand (应办环节), in order. */
export const demandedSteps = ({ steps }: Channel, day: LocalDate): readonly DemandedStep[] =>
  steps.flatMap(({ step, source }) => {
    const [first, ...rest] = citationsOn(source, day);
    return first === undefined ? [] : [{ step, basis: [first, ...rest] }];
  });

/** Whether some provision, of whatever day, demands a step of a channel after it was heard; or demands that one step. */
export const demands = ({ steps }: Channel, wanted?: LoopStep): boolean =>
  steps.some(
    ({ step, source }) =>
      (wanted === undefined ? step !== 'heard' : step === wanted) &&
      source.some((each) => 'instrument' in each),
  );

/**
 * Whether a record has gone through every step that its channel demands (件件有着落), as the answer of a rule.
 *
 * No source gives a day: while the file is open the pace is left to people, in the words of the first provision that waits, or by the name of its step where none is quoted; once it is closed, every
 * demanded step must be there.
 */
export function checkLoop(record: LoopDays, channel: Channel, asOf: LocalDate): Answer {
  const heardOn = dayOf(record, 'heard', asOf);
  if (heardOn === undefined) return missing('heardOn');
  const demanded = demandedSteps(channel, heardOn);
  const left = demanded.filter(({ step }) => dayOf(record, step, asOf) === undefined);
  const [waiting] = left;
  const items = left.map(({ step }) => step);
  const answer = every(demanded.length, items, 'step');
  if (waiting === undefined) return answer;
  return hasHappened(record.closedOn, asOf)
    ? { ...answer, evidence: undefined, remedy: { code: 'supply', items } }
    : leftToJudgement(waiting.basis[0].words ?? loopSteps[waiting.step].label['zh-CN']);
}
