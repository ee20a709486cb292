import { inspectionRules } from '@deputy-work/inspection';
import { liaisonRules } from '@deputy-work/liaison';
import { meetingsRules } from '@deputy-work/meetings';
import { evaluate, outcomes, type Rule } from '@deputy-work/rules';
import { expectable } from '@deputy-work/rules/cases';
import type { Judge } from '../src/index.ts';

const rules: readonly Rule[] = [...inspectionRules, ...meetingsRules, ...liaisonRules];

/** Our own implementation, asked as any other is: with what JSON holds and nothing else. */
export const kernel: Judge = ({ rule: id, asOf, overlay, facts }) => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return undefined;
  const read = [rule.subjects, ...Object.values(rule.indexes).map(({ collection }) => collection.name)];
  const whole = Object.fromEntries(read.map((name) => [name, facts[name] ?? []]));
  return evaluate([rule], whole as never, { asOf, overlay, include: outcomes }).findings.map(expectable);
};
