import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, sampleActivity, severity } from '../../tests/sample.ts';
import type { View } from '../schema/index.ts';
import { reportReflectsViews } from './report-reflects-views.ts';

const report = { submittedOn: '2022-07-05', parts: [] };
const view = (reflectedInReport: boolean | undefined, index: number): View => ({
  id: `v-${index}`,
  deputyId: 'd',
  summary: '示例意见',
  ...(reflectedInReport !== undefined && { reflectedInReport }),
});
const outcomeOf = (views: readonly (boolean | undefined)[]) =>
  ask(reportReflectsViews, { activities: [sampleActivity({ report, views: views.map(view) })] });

const anyViews = fc.array(fc.constantFrom(true, false, undefined), { minLength: 1, maxLength: 6 });

describe('the report of an inspection', () => {
  it('never stands worse for reflecting one more view', () => {
    fc.assert(
      fc.property(anyViews, fc.nat(5), (views, index) => {
        const better = views.map((reflected, at) => at === index || reflected);
        expect(severity[outcomeOf(better).outcome]).toBeLessThanOrEqual(severity[outcomeOf(views).outcome]);
      }),
    );
  });

  it('holds when every view is reflected, and only then', () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        expect(outcomeOf(views).outcome === 'satisfied').toBe(views.every((reflected) => reflected === true));
      }),
    );
  });

  it('names exactly the views that are left out', () => {
    const { evidence, remedy } = outcomeOf([true, false, undefined, false]);
    expect(evidence).toEqual(['v-1', 'v-3']);
    expect(remedy).toEqual({ code: 'settle', items: ['v-1', 'v-3'] });
  });
});
