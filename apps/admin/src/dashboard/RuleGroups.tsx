import type { Finding, Outcome } from '@deputy-work/rules';
import type { ReactNode } from 'react';
import { groupByRule } from '../compliance/group-by-rule.ts';
import { OtherRules } from './OtherRules.tsx';
import { RuleGroupSection } from './RuleGroupSection.tsx';

const opened = 5;

interface RuleGroupsProps {
  /** In the order of urgency. */
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  /** What stands in front of an entry instead of its outcome. */
  readonly markOf?: (finding: Finding) => ReactNode;
}

/** Things to do by the rule that asks for them: the most pressing rules with their first entries, the others with how many they have. */
export function RuleGroups({ findings, outcome, markOf }: RuleGroupsProps) {
  const groups = groupByRule(findings);
  return (
    <>
      {groups.slice(0, opened).map((group) => (
        <RuleGroupSection key={group.ruleId} group={group} outcome={outcome} markOf={markOf} />
      ))}
      <OtherRules groups={groups.slice(opened)} outcome={outcome} />
    </>
  );
}
