import { explain, type Explanation, type Finding, type Locale } from '@deputy-work/rules';
import { worstFirst } from '@deputy-work/ui';
import type { ComplianceFilter } from './compliance-filter.ts';

/** A finding with its words in the language of the screen. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly explanation: Explanation;
  /** What the rule asks. */
  readonly title: string;
  /** What people call the subject. */
  readonly subject: string;
}

/** Puts findings into words, the worst first. */
export function toShown(
  findings: readonly Finding[],
  locale: Locale,
  nameOf: (id: string) => string,
): readonly ShownFinding[] {
  const rank = ({ outcome }: Finding) => worstFirst.indexOf(outcome);
  return findings
    .toSorted((a, b) => rank(a) - rank(b))
    .map((finding) => ({
      finding,
      explanation: explain(finding, locale, { nameOf }),
      title: locale.rules[finding.ruleId]?.title ?? finding.ruleId,
      subject: nameOf(finding.subject.id),
    }));
}

/** Picks the findings that the filter asks for; the text is looked for in all the words a reader sees. */
export function filterShown(
  shown: readonly ShownFinding[],
  { rule, outcome, text }: Pick<ComplianceFilter, 'rule' | 'outcome' | 'text'>,
): readonly ShownFinding[] {
  const wanted = text?.trim().toLocaleLowerCase() ?? '';
  return shown.filter(
    (one) =>
      (rule === undefined || one.finding.ruleId === rule) &&
      (outcome === undefined || one.finding.outcome === outcome) &&
      (wanted === '' || wordsOf(one).toLocaleLowerCase().includes(wanted)),
  );
}

const wordsOf = ({ title, subject, explanation: { reasons, remedy = '', sources } }: ShownFinding) =>
  [title, subject, ...reasons, remedy, ...sources].join('\n');
