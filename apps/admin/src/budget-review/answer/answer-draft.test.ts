import { expect, it } from 'vitest';
import { completeAnswer, type AnswerDraft } from './answer-draft.ts';

const letter = { id: 'letter', roundId: 'round', deputyId: 'li', sentOn: '2022-04-11' };
const draft: AnswerDraft = { on: '2022-05-01', summary: ' 加大投入 ', byId: 'budget' };
const complete = (part: Partial<AnswerDraft> = {}, to = letter) =>
  completeAnswer({ ...draft, ...part }, { congressId: 'npc' }, to);

it('an answer is a view of the deputy that names the letter', () => {
  expect(complete()).toEqual({
    id: undefined,
    congressId: 'npc',
    deputyId: 'li',
    channel: 'budget-review',
    occasionId: 'letter',
    summary: '加大投入',
    steps: [{ step: 'heard', on: '2022-05-01', by: 'committee', byId: 'budget' }],
  });
  expect(complete({ byId: undefined })?.steps[0]).not.toHaveProperty('byId');
});

it('it can not come before the letter was sent, nor say nothing', () => {
  expect(complete({ on: '2022-04-10' })).toBeUndefined();
  expect(complete({ on: '2022-04-11' })).toBeDefined();
  expect(complete({ on: '2022-04-31' })).toBeUndefined();
  expect(complete({ summary: ' ' })).toBeUndefined();
});
