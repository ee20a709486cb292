import { classification } from '@deputy-work/plan-2022/classification';
import { outline, plan2022 } from '@deputy-work/plan-2022';
import type { Rule } from '@deputy-work/rules';

/** The items of the plan that a rule serves: those it cites, and those whose duties it checks. */
export function planItemsOf({ id, basis }: Rule) {
  const cited = basis.flatMap(({ instrument, place }) =>
    instrument.id === plan2022.id && place && 'item' in place ? [place.item] : [],
  );
  const checked = classification.flatMap(({ item, duties }) =>
    duties.some(({ checkedBy = [] }) => checkedBy.some((check) => 'rule' in check && check.rule === id))
      ? [item]
      : [],
  );
  return outline.items.filter(({ number }) => cited.includes(number) || checked.includes(number));
}
