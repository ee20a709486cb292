import type { Measured, Remedy, Unknown } from './answer.ts';
import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { LocalDate } from './local-date.ts';
import { outcomes, type Outcome } from './outcome.ts';
import { layerOverlays, type Overlay } from './overlay.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Force, NeedsOf, Rule } from './rule.ts';

/** A legal case (案例): facts, a day, and the findings that a lawyer expects. Plain data, so that any implementation can replay it. */
export interface LegalCase<Needs> {
  readonly title: string;
  /** The provision the case is about, in words, for readers. */
  readonly basis: string;
  readonly asOf: LocalDate;
  /** The place whose own values apply, if any. */
  readonly jurisdiction?: Jurisdiction;
  readonly facts: Needs;
  readonly expect: readonly ExpectedFinding[];
}

/** What a case expects of one rule about one subject; parts left out are not checked. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly subject: string;
  readonly outcome: Outcome;
  readonly measured?: Measured;
  readonly required?: Measured;
  readonly shortfall?: number;
  readonly due?: LocalDate;
  readonly force?: Force;
  readonly evidence?: readonly string[];
  readonly unknown?: Unknown;
  readonly remedy?: Remedy;
}

/** A file of legal cases (案例文件): those of one rule. */
export interface CaseFile<Needs> {
  readonly rule: string;
  readonly cases: readonly LegalCase<Needs>[];
}

/** What was expected and what was found instead; `found` is undefined when the rule did not ask the subject. */
export interface Mismatch {
  readonly expected: ExpectedFinding;
  readonly found: Partial<ExpectedFinding> | undefined;
}

/**
 * Evaluates a case with the rules it names and answers every expectation that is not met; none means the case holds.
 * Throws when the case names a rule that is not among `rules`, or expects nothing.
 */
export function checkCase<R extends Rule>(
  legalCase: LegalCase<NeedsOf<R>>,
  rules: readonly R[],
  overlays: readonly Overlay[] = [],
): readonly Mismatch[] {
  const { asOf, facts, expect, jurisdiction, title } = legalCase;
  if (expect.length === 0)
    throw new Error(`Case "${title}" expects nothing, so it can't fail. Add an expected finding.`);
  const asked = expect.map(({ rule: id }) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule)
      throw new Error(
        `Case "${title}" names rule "${id}", which is not among the rules given. Correct the id.`,
      );
    return rule;
  });
  const overlay = jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, overlays);
  const { findings } = evaluate([...new Set(asked)], facts, { asOf, overlay, include: outcomes });
  return mismatchesOf(expect, findings.map(expectable));
}

/** Every expectation that is not met by what was found. Only the parts that an expectation states are held against each other. */
export const mismatchesOf = (
  expected: readonly ExpectedFinding[],
  found: readonly ExpectedFinding[],
): readonly Mismatch[] =>
  expected.flatMap((expectation) => {
    const match = found.find(
      ({ rule, subject }) => rule === expectation.rule && subject === expectation.subject,
    );
    const stated = match && statedParts(match, expectation);
    return same(stated, expectation) ? [] : [{ expected: expectation, found: stated }];
  });

/** A finding with the parts that a case can state, by the names it states them by. */
export const expectable = (finding: Finding): ExpectedFinding => ({
  rule: finding.ruleId,
  subject: finding.subject.id,
  outcome: finding.outcome,
  ...finding.measure,
  ...(finding.due === undefined ? {} : { due: finding.due }),
  ...(finding.force === undefined ? {} : { force: finding.force }),
  ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
  ...(finding.unknown === undefined ? {} : { unknown: finding.unknown }),
  ...(finding.remedy === undefined ? {} : { remedy: finding.remedy }),
});

const statedParts = (found: ExpectedFinding, expected: ExpectedFinding): Partial<ExpectedFinding> =>
  Object.fromEntries(Object.entries(found).filter(([part]) => part in expected));

/** Deep equality of plain data, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => key in b && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
