import { article, defineInstrument, defineOverlay, type Duration } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { forumView } from '../tests/sample.ts';
import { channels } from './channels.ts';
import { deriveProgress, nextSteps } from './derive-progress.ts';
import { replyTime } from './reply-time.ts';
import type { LoopRecord } from './step-taken.ts';

const sampleMeasures = defineInstrument({
  id: 'sample-measures',
  kind: 'local',
  title: { 'zh-CN': '示例办法', en: 'Sample Measures' },
  version: { 'zh-CN': '示例', en: 'sample' },
  inForce: { from: '2022-01-01' },
});

const place = (value: Duration) =>
  defineOverlay(
    '37',
    {
      [replyTime.id]: [
        {
          from: '2022-01-01',
          value,
          unit: 'duration',
          basis: [article(sampleMeasures, 1)],
        },
      ],
    },
    [replyTime],
  );

const statesOf = (record: LoopRecord, asOf: string) =>
  deriveProgress(record, channels.forum, { asOf }).map(({ state }) => state);

describe('deriveProgress', () => {
  it('tells of all six steps what is taken, open and blocked', () => {
    expect(statesOf(forumView('heard', 'sorted'), '2022-12-31')).toEqual([
      'taken',
      'taken',
      'open',
      'blocked',
      'blocked',
      'blocked',
    ]);
  });

  it('counts what is dated after the day of asking as not taken', () => {
    expect(statesOf(forumView('heard', 'sorted'), '2022-03-01')).toEqual([
      'taken',
      'open',
      'blocked',
      'blocked',
      'blocked',
      'blocked',
    ]);
  });

  it('shows the steps that a channel skips', () => {
    const heard: LoopRecord = { steps: [{ step: 'heard', on: '2022-05-01', by: 'organ' }] };
    const progress = deriveProgress(heard, channels['organ-activity'], { asOf: '2022-05-01' });
    expect(progress.filter(({ state }) => state === 'skipped').map(({ step }) => step)).toEqual([
      'sorted',
      'handed-over',
    ]);
  });
});

describe('nextSteps', () => {
  const almost = forumView('heard', 'sorted', 'handed-over', 'handled');
  const options = { asOf: '2022-03-10' };

  it('begins with hearing', () => {
    expect(nextSteps({ steps: [] }, channels.forum, options).map(({ step }) => step)).toEqual(['heard']);
  });

  it('names who takes the step and the words that ask for it', () => {
    expect(nextSteps(almost, channels.forum, options)).toMatchObject([
      {
        step: 'replied',
        takenBy: ['general-office', 'handling-unit', 'committee'],
        optional: false,
        basis: [{}],
      },
    ]);
  });

  it('has no day where nobody set a time, and says so', () => {
    expect(nextSteps(almost, channels.forum, options)[0]?.due).toEqual({
      known: false,
      unknown: { code: 'no-value', parameterId: 'loop.reply-time', gap: 'never-set' },
    });
  });

  it('has the word where the plan has one instead of a number', () => {
    const steps = [{ step: 'heard', on: '2022-05-01', by: 'organ' }] as const;
    expect(nextSteps({ steps }, channels['organ-activity'], { asOf: '2022-05-02' })[0]?.due).toEqual({
      known: false,
      unknown: { code: 'judgement', words: '及时' },
    });
  });

  it('counts the time of a place from the day of the hand-over', () => {
    const due = (value: Duration) =>
      nextSteps(almost, channels.forum, { ...options, overlay: place(value) })[0]?.due;
    expect(due({ amount: 3, unit: 'month' })).toEqual({ known: true, on: '2022-06-06' });
    expect(due({ amount: 240, unit: 'month' })).toMatchObject({
      known: false,
      unknown: { code: 'no-calendar' },
    });
  });

  it('offers several steps where some may be left out', () => {
    const steps = [{ step: 'heard', on: '2022-05-01', by: 'member' }] as const;
    const open = nextSteps({ steps }, channels['member-contact'], { asOf: '2022-05-02' });
    expect(open.map(({ step }) => step)).toEqual(['sorted', 'handed-over', 'handled', 'replied']);
    expect(open.map(({ optional }) => optional)).toEqual([true, true, true, true]);
  });
});
