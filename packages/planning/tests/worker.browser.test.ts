/// <reference lib="dom" />
import { planGreedily, type Assignment, type Progress } from '@deputy-work/planning';
import { expect, it } from 'vitest';
import PlanWorker from './plan.worker.ts?worker';
import { problemOf, type Sample } from './sample.ts';

const sample: Sample = {
  people: ['a', 'b'].map((id) => ({ id, least: 1, most: 1 })),
  slots: ['x', 'y'].map((id) => ({ id, least: 0, most: 1 })),
  pins: [],
  worths: { 'a x': [3, 0], 'a y': [2, 0], 'b x': [2, 0], 'b y': [0, 0] },
};

type Message = { readonly progress: Progress } | { readonly plan: Assignment };

it('is made by a worker that has HiGHS from an address of its own, while the page has its preview', async () => {
  const worker = new PlanWorker();
  const phases: string[] = [];
  const plan = await new Promise<Assignment>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('plan' in data) resolve(data.plan);
      else phases.push(data.progress.phase);
    };
    worker.postMessage(sample);
    expect(planGreedily(problemOf(sample)).method).toBe('greedy');
  });
  worker.terminate();
  expect(plan.method).toBe('exact');
  expect(plan.pairs.map(({ personId, slotId }) => `${personId} ${slotId}`)).toEqual(['a y', 'b x']);
  expect([phases[0], phases.at(-1)]).toEqual(['loading', 'done']);
});
