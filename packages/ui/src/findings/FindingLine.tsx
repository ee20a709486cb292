import { explain, type Finding } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { Linked } from '../Linked.tsx';
import { useUi } from '../ui-provider.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';

export interface FindingLineProps {
  readonly finding: Finding;
  /** What the line is headed by: the subject (in a list of one rule) or the rule (in a list of one subject). Default: the subject. */
  readonly headedBy?: 'subject' | 'rule';
}

/** A finding in one line: outcome, subject or rule, and the remedy or the first reason. */
export function FindingLine({ finding, headedBy = 'subject' }: FindingLineProps) {
  const { locale, nameOf, links } = useUi();
  const { reasons, remedy = reasons[0] } = explain(finding, locale, { nameOf });
  const rule = locale.rules[finding.ruleId]?.title ?? finding.ruleId;
  const head = headedBy === 'subject' ? nameOf(finding.subject.id) : rule;
  const href = headedBy === 'subject' ? links.subject?.(finding.subject) : links.rule?.(finding.ruleId);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'center' }}>
      <OutcomeMark outcome={finding.outcome} />
      <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
        <Linked href={href}>{head}</Linked>
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {remedy}
      </Typography>
    </Box>
  );
}
