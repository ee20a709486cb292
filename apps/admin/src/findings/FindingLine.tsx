import { explain, type Finding, type Locale } from '@deputy-work/rules';
import { Box, Link, Typography } from '@mui/material';
import { OutcomeMark } from './OutcomeMark.tsx';

export interface FindingLineProps {
  readonly finding: Finding;
  readonly locale: Locale;
  readonly nameOf?: (id: string) => string;
  readonly subjectHref?: (subject: Finding['subject']) => string | undefined;
  /** What the line is headed by: the subject (in a list of one rule) or the rule (in a list of one subject). Default: the subject. */
  readonly headedBy?: 'subject' | 'rule';
}

const itself = (id: string) => id;

/** A finding in one line: outcome, subject or rule, and the remedy or the first reason. */
export function FindingLine(props: FindingLineProps) {
  const { finding, locale, nameOf = itself, subjectHref, headedBy = 'subject' } = props;
  const { reasons, remedy = reasons[0] } = explain(finding, locale, { nameOf });
  const rule = locale.rules[finding.ruleId]?.title ?? finding.ruleId;
  const head = headedBy === 'subject' ? nameOf(finding.subject.id) : rule;
  const href = subjectHref?.(finding.subject);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'center' }}>
      <OutcomeMark outcome={finding.outcome} locale={locale} />
      <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
        {href === undefined ? head : <Link href={href}>{head}</Link>}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {remedy}
      </Typography>
    </Box>
  );
}
