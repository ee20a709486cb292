import type { Locale } from '@deputy-work/rules';
import type { ShownFinding } from './shown-finding.ts';

/** The columns of the exported table; their headings are words of this screen. */
export const columns = [
  'rule',
  'outcome',
  'subject',
  'subjectId',
  'reasons',
  'remedy',
  'due',
  'sources',
] as const;

/** The shown findings as rows of text in the language of the screen, without headings. Days stay ISO, for sorting in Excel. */
export const toRows = (shown: readonly ShownFinding[], { kernel }: Locale): readonly (readonly string[])[] =>
  shown.map(({ finding, explanation, title, subject }) => [
    title,
    kernel.outcomes[finding.outcome],
    subject,
    finding.subject.id,
    explanation.reasons.join('\n'),
    explanation.remedy ?? '',
    finding.due ?? '',
    explanation.sources.join('\n'),
  ]);
