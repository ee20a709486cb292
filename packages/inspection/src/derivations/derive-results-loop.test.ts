import { channels, demandedSteps, dayOf } from '@deputy-work/loop';
import { expect, it } from 'vitest';
import { sampleActivity } from '../../tests/sample.ts';
import { deriveResultsLoop } from './derive-results-loop.ts';

const activity = sampleActivity({
  departedOn: '2022-03-01',
  report: { submittedOn: '2022-03-20', parts: [] },
  results: { handedOverOn: '2022-03-28', fedBackOn: '2022-05-10' },
});

it('tells each step that the channel of inspections demands, on its day', () => {
  const loop = deriveResultsLoop(activity);
  const demanded = demandedSteps(channels.inspection, '2022-03-01').map(({ step }) => step);
  expect(demanded.map((step) => dayOf(loop, step, '2022-12-31'))).toEqual([
    '2022-03-01',
    '2022-03-20',
    '2022-03-28',
    '2022-05-10',
    '2022-05-10',
  ]);
});

it('has no step for what has not happened', () => {
  expect(deriveResultsLoop({ results: { handedOverOn: '2022-03-28' } }).steps).toEqual([
    { step: 'handed-over', on: '2022-03-28' },
  ]);
  expect(deriveResultsLoop({}).steps).toEqual([]);
});
