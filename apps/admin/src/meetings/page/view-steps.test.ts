import { expect, test } from 'vitest';
import { stepsOf } from './view-steps.ts';

test('a view has gone through the steps whose day has come', () => {
  const view = {
    id: 'v',
    congressId: 'npc',
    meetingId: 'forum',
    deputyId: 'd',
    on: '2022-04-19',
    summary: '路灯',
    sortedOn: '2022-04-20',
    handedOverOn: '2022-04-25',
    repliedOn: '2022-06-21',
  };
  expect(stepsOf(view, '2022-06-20').map(({ step }) => step)).toEqual(['sorted', 'handed-over']);
  expect(stepsOf(view, '2022-06-21').map(({ step }) => step)).toEqual(['sorted', 'handed-over', 'replied']);
});
