import { outline, plan2022 } from '@deputy-work/plan-2022';
import { classification } from '@deputy-work/plan-2022/classification';
import type { Rule } from '@deputy-work/rules';
import { summariseItems } from '@deputy-work/ui';

/** The items of the plan that a rule serves: those it cites, and those whose duties it checks. */
export function planItemsOf(rule: Rule) {
  const served = summariseItems({ instrument: plan2022, classification }, [rule]).filter(
    ({ ruleIds }) => ruleIds.length > 0,
  );
  return outline.items.filter((item) => served.some(({ number }) => number === item.number));
}
