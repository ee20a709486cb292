import { parametersAreDated } from '@deputy-work/config/contract';
import { expect, it } from 'vitest';
import { feedbackTime } from '../src/index.ts';
import { inspection } from './topic.ts';

parametersAreDated(inspection);

it('the nation gives feedback no time', () => {
  expect(feedbackTime).toMatchObject({ values: [], variation: 'freely' });
});
