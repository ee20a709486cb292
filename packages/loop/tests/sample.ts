import { channels, takeStep, type Block, type LoopRecord, type StepTaken } from '../src/index.ts';

/** A view heard at a forum and brought so far, a step a day from the first of March on. */
export const forumView = (...codes: readonly StepTaken['step'][]): LoopRecord => ({
  steps: codes.map((step, index) => taking(step, `2022-03-0${index + 1}`)),
});

/** A step of a forum's view, taken by one who may. */
export function taking(step: StepTaken['step'], on: string, changes: Partial<StepTaken> = {}): StepTaken {
  const own = channels.forum.steps.find((each) => each.step === step);
  if (own === undefined) throw new Error(`The forum has no step ${step}.`);
  return { step, on, by: own.takenBy[0], ...(step === 'handed-over' && { toId: 'ministry' }), ...changes };
}

export const blockOf = (record: LoopRecord, step: StepTaken, asOf = '2022-12-31') => {
  const answer = takeStep(record, step, channels.forum, { asOf });
  return answer.taken ? undefined : answer.block;
};

const common = { step: 'replied', basis: [] } as const;
/** One of each kind. */
export const blocks: readonly Block[] = [
  { ...common, code: 'not-on-this-channel' },
  { ...common, code: 'taken-already', on: '2022-03-01' },
  { ...common, code: 'passed-over', by: 'confirmed' },
  { ...common, code: 'waits-for', steps: ['sorted', 'handled'] },
  { ...common, code: 'not-theirs', takenBy: ['handling-unit', 'general-office'] },
  { ...common, code: 'before-the-last', last: '2022-03-02' },
  { ...common, code: 'still-to-come', asOf: '2022-03-10' },
  { ...common, code: 'names-nobody' },
];
