import { expect, it } from 'vitest';
import { waitingChannels, type LoopRecords } from './waiting-views.ts';

const view = { congressId: 'npc', deputyId: 'd1', summary: '路灯', version: 1 };
const heard = (on: string) => ({ step: 'heard', on, by: 'general-office' }) as const;
const records: LoopRecords = {
  letters: [
    { ...view, id: 'young', steps: [heard('2022-06-01')] },
    { ...view, id: 'old', steps: [heard('2022-04-01')] },
    { ...view, id: 'closed', steps: [heard('2022-01-01')], closedOn: '2022-02-01' },
    { ...view, id: 'to-come', steps: [heard('2022-07-01')] },
  ],
  'tracked-views': [{ ...view, id: 'advice', channel: 'session-app', steps: [heard('2022-03-05')] }],
  'expressed-views': [],
};

it('counts what waits by channel, the channel that has waited longest first, and says what is next', () => {
  expect(waitingChannels(records, '2022-06-20')).toEqual([
    {
      channel: 'session-app',
      count: 1,
      oldest: {
        collection: 'tracked-views',
        id: 'advice',
        channel: 'session-app',
        heardOn: '2022-03-05',
        next: 'sorted',
      },
    },
    {
      channel: 'letter',
      count: 2,
      oldest: {
        collection: 'letters',
        id: 'old',
        channel: 'letter',
        heardOn: '2022-04-01',
        next: 'handed-over',
      },
    },
  ]);
});

it('has nothing to say on a day before anything was heard', () => {
  expect(waitingChannels(records, '2021-12-31')).toEqual([]);
});
