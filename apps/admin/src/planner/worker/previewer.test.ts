import type { SittingInPlan, SittingInWishes } from '@deputy-work/meetings/planners';
import { expect, test } from 'vitest';
import type { PlanReply } from './plan-messages.ts';
import { createPreviewer, type MadePlan } from './previewer.ts';

const wishesOf = (id: string): SittingInWishes => ({
  deputies: [],
  meetings: [],
  pins: [{ deputyId: id, meetingId: 'm' }],
});
const best = { value: 0, bound: 0 };
const plan: SittingInPlan = {
  method: 'greedy',
  invitations: [],
  refusedPins: [],
  coverage: { grassRoots: 0, before: 0, invited: 0, after: 0, short: 0 },
  shortages: [],
  quality: { short: best, topicsMet: best, beyondShares: best },
};

function set() {
  const asked: SittingInWishes[] = [];
  const made: MadePlan<SittingInWishes, SittingInPlan>[] = [];
  const failures: string[] = [];
  let reply: (message: PlanReply<SittingInPlan>) => void = () => undefined;
  const previewer = createPreviewer<SittingInWishes, SittingInPlan>(
    { onPlan: (one) => made.push(one), onFailure: (message) => failures.push(message) },
    (onReply) => {
      reply = onReply;
      return { ask: ({ wishes }) => asked.push(wishes), end: () => undefined };
    },
  );
  return { asked, made, failures, previewer, reply: (message: PlanReply<SittingInPlan>) => reply(message) };
}

test('wishes that come while a preview is made wait, and only the last of them are planned', () => {
  const { asked, made, previewer, reply } = set();
  const [first, second, third] = [wishesOf('a'), wishesOf('b'), wishesOf('c')];
  for (const wishes of [first, second, third]) previewer.ask(wishes);
  expect(asked).toEqual([first]);
  reply({ plan });
  expect(asked).toEqual([first, third]);
  reply({ plan });
  expect(made.map(({ wishes }) => wishes)).toEqual([first, third]);
});

test('after a failure the next wishes are planned', () => {
  const { asked, failures, previewer, reply } = set();
  previewer.ask(wishesOf('a'));
  reply({ failure: 'no seats' });
  previewer.ask(wishesOf('b'));
  expect(failures).toEqual(['no seats']);
  expect(asked).toHaveLength(2);
});
