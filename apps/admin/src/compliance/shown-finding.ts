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

/** Puts a finding into words. */
export const toShown = (finding: Finding, locale: Locale, nameOf: (id: string) => string): ShownFinding => ({
  finding,
  explanation: explain(finding, locale, { nameOf }),
  title: locale.rules[finding.ruleId]?.title ?? finding.ruleId,
  subject: nameOf(finding.subject.id),
});

/**
 * Picks the findings that the filter asks for, the worst first. The text is looked for in all the words a reader sees; only then is every
 * finding put into words, because there may be thousands.
 */
export function pickFindings(
  findings: readonly Finding[],
  { rule, outcome, text }: Pick<ComplianceFilter, 'rule' | 'outcome' | 'text'>,
  show: (finding: Finding) => ShownFinding,
): readonly Finding[] {
  const rank = (finding: Finding) => worstFirst.indexOf(finding.outcome);
  const wanted = text?.trim().toLocaleLowerCase() ?? '';
  return findings
    .filter(
      (finding) =>
        (rule === undefined || finding.ruleId === rule) &&
        (outcome === undefined || finding.outcome === outcome) &&
        (wanted === '' || wordsOf(show(finding)).toLocaleLowerCase().includes(wanted)),
    )
    .toSorted((a, b) => rank(a) - rank(b));
}

const wordsOf = ({ title, subject, explanation: { reasons, remedy = '', sources } }: ShownFinding) =>
  [title, subject, ...reasons, remedy, ...sources].join('\n');
