import { article, defineInstrument, defineOverlay, valueOn } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import { forumView } from '../tests/sample.ts';
import { checkReply } from './check-reply.ts';
import { replyTime } from './reply-time.ts';
import type { StepTaken } from './step-taken.ts';

const sampleMeasures = defineInstrument({
  id: 'sample-measures',
  kind: 'local',
  title: { 'zh-CN': '示例办法', en: 'Sample Measures' },
  version: { 'zh-CN': '示例', en: 'sample' },
  inForce: { from: '2022-01-01' },
});
const values = [
  {
    from: '2022-01-01',
    value: { amount: 7, unit: 'day' },
    unit: 'duration',
    basis: [article(sampleMeasures, 1)],
  },
] as const;
const place = defineOverlay('37', { [replyTime.id]: [...values] }, [replyTime]);
const time = valueOn(replyTime, '2022-03-01', place);

const answerOn = (asOf: string, ...steps: readonly StepTaken['step'][]) => {
  if (!time.known) throw new Error('The sample place sets a time.');
  return checkReply(forumView(...steps), time, asOf);
};

it('counts from the hand-over, or from hearing where nothing was handed over', () => {
  expect(answerOn('2022-03-31', 'heard').due).toBe('2022-03-08');
  expect(answerOn('2022-03-31', 'heard', 'sorted', 'handed-over').due).toBe('2022-03-10');
});

it('is open until the last day, and holds with a reply that came by then', () => {
  expect(answerOn('2022-03-10', 'heard', 'sorted', 'handed-over').outcome).toBe('pending');
  expect(answerOn('2022-03-11', 'heard', 'sorted', 'handed-over').outcome).toBe('violated');
  const replied = ['heard', 'sorted', 'handed-over', 'handled', 'replied'] as const;
  expect(answerOn('2022-03-31', ...replied).outcome).toBe('satisfied');
});

it('asks for the day it was heard', () => {
  expect(answerOn('2022-03-31').unknown).toEqual({ code: 'missing-fact', path: 'heardOn' });
});
