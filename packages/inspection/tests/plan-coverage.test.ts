import { plan2022 } from '@deputy-work/plan-2022';
import { plannedAndCheckedBy } from '@deputy-work/plan-2022/classification';
import { describe, expect, it } from 'vitest';
import { inspectionRules } from '../src/index.ts';

const named = plannedAndCheckedBy().rules.filter((id) => id.startsWith('inspection.'));
const citesPlan = ({ basis }: (typeof inspectionRules)[number]) =>
  basis.some(({ instrument }) => instrument.id === plan2022.id);

/** Rules that rest on statute alone: the plan has no sentence for them. */
const statutory = ['inspection.results.fed-back', 'inspection.enforcement-report.contains-parts'];

describe('the classification of the plan and the rules', () => {
  it('names no rule of inspections that does not exist', () => {
    const ids: readonly string[] = inspectionRules.map(({ id }) => id);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('names every rule that cites the plan', () => {
    expect(
      inspectionRules
        .filter(citesPlan)
        .map(({ id }) => id)
        .filter((id) => !named.includes(id)),
    ).toEqual([]);
  });

  it('leaves out only the rules that rest on statute alone', () => {
    expect(inspectionRules.filter((rule) => !citesPlan(rule)).map(({ id }) => id)).toEqual(statutory);
  });
});
