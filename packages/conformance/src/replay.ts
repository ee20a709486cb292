import { mismatchesOf, type ExpectedFinding, type Mismatch } from '@deputy-work/rules/cases';
import type { ConformanceCase, ConformanceFile, Question } from './question.ts';

/**
 * An implementation (实现): answers a question with its findings, each with its rule, its subject's id and its outcome; with the other parts of
 * an expected finding where it has them. Undefined says that it doesn't know the rule.
 */
export type Judge = (
  question: Question,
) => readonly ExpectedFinding[] | undefined | Promise<readonly ExpectedFinding[] | undefined>;

/** How one case came out. */
export type Replayed =
  | { readonly outcome: 'passed'; readonly rule: string; readonly title: string }
  | { readonly outcome: 'unknown-rule'; readonly rule: string; readonly title: string }
  | {
      readonly outcome: 'failed';
      readonly rule: string;
      readonly title: string;
      readonly mismatches: readonly Mismatch[];
    };

/** Replays legal cases (重放案例) with an implementation, one after the other, and tells how each came out. What the implementation throws is thrown on. */
export async function* replay(
  files: Iterable<ConformanceFile>,
  judge: Judge,
): AsyncGenerator<Replayed, void, undefined> {
  for (const { cases } of files) {
    for (const each of cases) yield replayOne(each, await judge(questionOf(each)));
  }
}

const questionOf = ({ rule, asOf, overlay, facts }: ConformanceCase): Question => ({
  rule,
  asOf,
  ...(overlay && { overlay }),
  facts,
});

function replayOne(
  { rule, title, expect }: ConformanceCase,
  found: readonly ExpectedFinding[] | undefined,
): Replayed {
  if (found === undefined) return { outcome: 'unknown-rule', rule, title };
  const mismatches = mismatchesOf(expect, found);
  return mismatches.length === 0
    ? { outcome: 'passed', rule, title }
    : { outcome: 'failed', rule, title, mismatches };
}
