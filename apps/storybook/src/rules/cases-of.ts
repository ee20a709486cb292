import type { Rule } from '@deputy-work/rules';
import type { RuleCase, Topic } from './topic.ts';

/** The legal cases of a rule. */
export const casesOf = (topic: Topic, { id }: Rule): readonly RuleCase[] =>
  topic.cases.flatMap((file) => (file.rule === id ? file.cases : []));
