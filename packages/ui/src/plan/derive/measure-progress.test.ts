import { classification, plannedAndCheckedBy } from '@deputy-work/plan-2022/classification';
import { describe, expect, it } from 'vitest';
import { measureProgress } from './measure-progress.ts';

describe('the progress of the plan', () => {
  it('counts as checked only sentences whose rule exists', () => {
    const id = 'inspection.hearing.invites-deputies';
    expect(measureProgress(classification, []).checked).toBe(0);
    expect(measureProgress(classification, [{ id }]).checked).toBe(1);
  });

  it('counts a sentence once, however many of its demands are checked', () => {
    const rules = [
      'inspection.enforcement.invites-deputies',
      'inspection.report.reflects-views',
      'inspection.hearing.invites-deputies',
    ].map((id) => ({ id }));
    expect(measureProgress(classification, rules).checked).toBe(1);
  });

  it('never checks more than the checkable sentences', () => {
    const rules = plannedAndCheckedBy().rules.map((id) => ({ id }));
    const { checked, classes, sentences } = measureProgress(classification, rules);
    expect(checked).toBeLessThanOrEqual(classes.rule);
    expect(sentences).toBe(classification.length);
  });
});
