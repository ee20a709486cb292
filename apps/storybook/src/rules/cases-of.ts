import type { Rule } from '@deputy-work/rules';
import { collectionsOf } from '../packages/schemas-of.ts';
import type { RuleCase, Topic } from './topic.ts';

/** The legal cases of a rule. A collection that the rule reads and a case leaves out is empty there. */
export function casesOf(topic: Topic, rule: Rule): readonly RuleCase[] {
  const empty = Object.fromEntries(collectionsOf([rule]).map((name) => [name, []]));
  return topic.cases
    .filter((file) => file.rule === rule.id)
    .flatMap(({ cases }) => cases.map((each) => ({ ...each, facts: { ...empty, ...each.facts } })));
}
