import { expect, it } from 'vitest';
import { samplePlan } from '../tests/sample-plan.ts';
import { outlineOf } from './outline-of.ts';
import { parsePlan } from './parse-plan.ts';
import { planOutlineSchema } from './schema/index.ts';

const outline = outlineOf(parsePlan(samplePlan).plan);

it('an outline names every item and counts its sentences, without their text', () => {
  expect(outline.items.map(({ number, sentences }) => [number, sentences])).toEqual([
    [1, 3],
    [2, 2],
    [3, 3],
    [4, 2],
  ]);
  expect(JSON.stringify(outline)).not.toContain('至少邀请');
});

it('an outline fits its schema', () => {
  expect(planOutlineSchema.parse(outline)).toEqual(outline);
});
