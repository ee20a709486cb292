import { describe, expect, it } from 'vitest';
import { blockOf, forumView, taking } from '../tests/sample.ts';
import { channels } from './channels.ts';
import type { LoopRecord, StepTaken } from './step-taken.ts';
import { takeStep } from './take-step.ts';

const asOf = '2022-12-31';

describe('takeStep', () => {
  it('goes from heard to confirmed, a step at a time', () => {
    const history = (['heard', 'sorted', 'handed-over', 'handled', 'replied', 'confirmed'] as const).map(
      (step, index) => taking(step, `2022-03-0${index + 1}`),
    );
    let record: LoopRecord = { steps: [] };
    for (const step of history) {
      const answer = takeStep(record, step, channels.forum, { asOf });
      expect(answer.taken).toBe(true);
      if (answer.taken) record = answer.record;
    }
    expect(record.steps).toEqual(history);
  });

  it('keeps whatever else the record tells, and changes nothing in place', () => {
    const view = { id: 'v-1', ...forumView('heard') };
    const answer = takeStep(view, taking('sorted', '2022-03-02'), channels.forum, { asOf });
    expect(answer).toMatchObject({ taken: true, record: { id: 'v-1', steps: { length: 2 } } });
    expect(view.steps).toHaveLength(1);
  });

  it('does not reply before the view is sorted, handed over and handled, and says by which words', () => {
    const block = blockOf(forumView('heard'), taking('replied', '2022-03-02'));
    expect(block).toMatchObject({ code: 'waits-for', steps: ['sorted', 'handed-over', 'handled'] });
    expect(block?.basis[0]).toMatchObject({
      place: { item: 15 },
      words: '做好代表意见整理、交办和研究处理情况反馈等各环节工作',
    });
  });

  it('cites nothing for a view of a year the plan does not govern', () => {
    const view = { steps: [taking('heard', '2023-03-01')] };
    expect(blockOf(view, taking('replied', '2023-03-02'), '2023-12-31')).toMatchObject({
      code: 'waits-for',
      basis: [],
    });
  });

  it('takes no step twice', () => {
    expect(blockOf(forumView('heard', 'sorted'), taking('sorted', '2022-03-05'))).toMatchObject({
      code: 'taken-already',
      on: '2022-03-02',
    });
  });

  it('leaves a step to those who take it', () => {
    expect(blockOf(forumView('heard'), taking('sorted', '2022-03-02', { by: 'deputy' }))).toMatchObject({
      code: 'not-theirs',
      takenBy: ['general-office'],
    });
  });

  it('takes a step on the day of the one before it, and not a day earlier', () => {
    const view = forumView('heard', 'sorted');
    expect(blockOf(view, taking('handed-over', '2022-03-02'))).toBeUndefined();
    expect(blockOf(view, taking('handed-over', '2022-03-01'))).toMatchObject({
      code: 'before-the-last',
      last: '2022-03-02',
    });
  });

  it('takes a step on the day of asking, and not of a day to come', () => {
    const view = forumView('heard');
    expect(blockOf(view, taking('sorted', '2022-03-05'), '2022-03-05')).toBeUndefined();
    expect(blockOf(view, taking('sorted', '2022-03-06'), '2022-03-05')).toMatchObject({
      code: 'still-to-come',
      asOf: '2022-03-05',
    });
  });

  it('hands nothing over to nobody', () => {
    const view = forumView('heard', 'sorted');
    expect(blockOf(view, taking('handed-over', '2022-03-03', { toId: undefined }))?.code).toBe(
      'names-nobody',
    );
  });

  it('has no step that the channel skips', () => {
    const heard: LoopRecord = { steps: [{ step: 'heard', on: '2022-05-01', by: 'organ' }] };
    const sorted: StepTaken = { step: 'sorted', on: '2022-05-02', by: 'organ' };
    expect(takeStep(heard, sorted, channels['organ-activity'], { asOf })).toEqual({
      taken: false,
      block: { code: 'not-on-this-channel', step: 'sorted', basis: [] },
    });
  });

  it('may pass over what is only offered, but then for good', () => {
    const heard: LoopRecord = { steps: [{ step: 'heard', on: '2022-05-01', by: 'member' }] };
    const replied: StepTaken = { step: 'replied', on: '2022-05-02', by: 'member' };
    const answer = takeStep(heard, replied, channels['member-contact'], { asOf });
    expect(answer.taken).toBe(true);
    const record = answer.taken ? answer.record : heard;
    const sorted: StepTaken = { step: 'sorted', on: '2022-05-03', by: 'member' };
    expect(takeStep(record, sorted, channels['member-contact'], { asOf })).toMatchObject({
      block: { code: 'passed-over', by: 'replied' },
    });
  });

  it('lets nobody confirm a reply that was not given, though the reply itself is only offered', () => {
    const heard: LoopRecord = { steps: [{ step: 'heard', on: '2022-05-01', by: 'member' }] };
    const confirmed: StepTaken = { step: 'confirmed', on: '2022-05-02', by: 'deputy' };
    expect(takeStep(heard, confirmed, channels['member-contact'], { asOf })).toMatchObject({
      block: { code: 'waits-for', steps: ['replied'] },
    });
  });
});
