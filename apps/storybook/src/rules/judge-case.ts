import type { Rule } from '@deputy-work/rules';
import { checkCase, type ExpectedFinding, type Mismatch } from '@deputy-work/rules/cases';
import type { RuleCase, Topic } from './topic.ts';

/** What a case expects of a rule about one subject, and what was found instead where that differs. */
export interface JudgedExpectation {
  readonly expected: ExpectedFinding;
  readonly mismatch: Mismatch | undefined;
}

/** Judges a case by the rules as they are now. */
export function judgeCase(topic: Topic, rule: Rule, legalCase: RuleCase): readonly JudgedExpectation[] {
  const own = legalCase.expect.filter((expected) => expected.rule === rule.id);
  const mismatches = checkCase({ ...legalCase, expect: own }, [rule], topic.overlays);
  return own.map((expected) => ({
    expected,
    mismatch: mismatches.find((mismatch) => mismatch.expected === expected),
  }));
}
