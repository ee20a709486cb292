import { describe, expect, it } from 'vitest';
import { forumView } from '../tests/sample.ts';
import { channels } from './channels.ts';
import { checkLoop, demandedSteps, demands } from './check-loop.ts';

const asOf = '2022-12-31';

describe('checkLoop', () => {
  it('holds once every demanded step was taken; a confirmation is offered, not demanded', () => {
    const view = forumView('heard', 'sorted', 'handed-over', 'handled', 'replied');
    expect(checkLoop(view, channels.forum, asOf).outcome).toBe('satisfied');
  });

  it('leaves an open file to people, in the words that ask for the next step', () => {
    expect(checkLoop(forumView('heard'), channels.forum, asOf).unknown).toEqual({
      code: 'judgement',
      words: '做好代表意见整理、交办和研究处理情况反馈等各环节工作',
    });
  });

  it('fails when a file was closed without all steps, and names those to supply', () => {
    const closed = { ...forumView('heard', 'sorted'), closedOn: '2022-06-01' };
    expect(checkLoop(closed, channels.forum, '2022-06-01')).toMatchObject({
      outcome: 'violated',
      measure: { measured: 2, required: 5, shortfall: 3 },
      remedy: { code: 'supply', items: ['handed-over', 'handled', 'replied'] },
    });
    expect(checkLoop(closed, channels.forum, '2022-05-31').outcome).toBe('undetermined');
  });

  it('names the step where the provision that waits is cited without its words', () => {
    const view = { steps: [...forumView('heard', 'sorted').steps] };
    expect(checkLoop(view, channels.inspection, asOf).unknown).toEqual({
      code: 'judgement',
      words: '交办',
    });
  });

  it('asks for the day it was heard', () => {
    expect(checkLoop({ steps: [] }, channels.forum, asOf).unknown).toEqual({
      code: 'missing-fact',
      path: 'heardOn',
    });
  });

  it('demands nothing of a day that no provision governs', () => {
    expect(demandedSteps(channels.forum, '2022-12-31')).toHaveLength(5);
    expect(demandedSteps(channels.forum, '2023-01-01')).toEqual([]);
  });

  it('tells channels that demand something from those that only offer', () => {
    expect(demands(channels.forum)).toBe(true);
    expect(demands(channels['member-contact'])).toBe(false);
    expect(demands(channels['session-app'], 'sorted')).toBe(true);
    expect(demands(channels['session-app'], 'replied')).toBe(false);
  });
});
