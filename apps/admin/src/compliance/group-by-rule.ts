import type { Finding } from '@deputy-work/rules';

/** The findings of one rule, in the order of the list they come from. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly findings: readonly Finding[];
}

/** Groups a list by rule; the group of the list's first finding comes first. */
export function groupByRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return [...groups].map(([ruleId, group]) => ({ ruleId, findings: group }));
}
