import { plan2022 } from '@deputy-work/plan-2022';
import { plannedAndCheckedBy } from '@deputy-work/plan-2022/classification';
import type { Rule } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import type { Topic } from './topic.ts';

/** Contract: the plan's classification and the rules name each other. `statutory` are the rules that rest on statute alone. */
export function planIsCovered<R extends Rule>(
  { name, rules }: Topic<R>,
  statutory: readonly R['id'][],
): void {
  const named = plannedAndCheckedBy().rules.filter((id) => id.startsWith(`${name}.`));
  const citesPlan = ({ basis }: R) => basis.some(({ instrument }) => instrument.id === plan2022.id);

  describe('the classification of the plan and the rules', () => {
    it('names no rule of this topic that does not exist', () => {
      const ids: readonly string[] = rules.map(({ id }) => id);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      expect(named.length).toBeGreaterThan(0);
    });

    it('names every rule that cites the plan', () => {
      expect(
        rules
          .filter(citesPlan)
          .map(({ id }) => id)
          .filter((id) => !named.includes(id)),
      ).toEqual([]);
    });

    it('leaves out only the rules that rest on statute alone', () => {
      expect(rules.filter((rule) => !citesPlan(rule)).map(({ id }) => id)).toEqual(statutory);
    });
  });
}
