import { explain, type Citation, type Finding, type Locale } from '@deputy-work/rules';
import { Box, Card, Link, Typography } from '@mui/material';
import { useId } from 'react';
import { OutcomeMark } from './OutcomeMark.tsx';
import { RemedyNote } from './RemedyNote.tsx';
import { Sources } from './Sources.tsx';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly locale: Locale;
  /** What people call a fact. Default: its id. */
  readonly nameOf?: (id: string) => string;
  /** Where the subject is shown; without it, or without an answer, the subject is plain text. */
  readonly subjectHref?: (subject: Finding['subject']) => string | undefined;
  readonly citationHref?: (citation: Citation) => string | undefined;
  /** Leave the subject out where the page is about it. */
  readonly hideSubject?: boolean;
}

const itself = (id: string) => id;

/** A finding with all it rests on: what was asked, of whom, why it came out so, by which words, and what would mend it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, locale, nameOf = itself, subjectHref, citationHref, hideSubject = false } = props;
  const id = useId();
  const { reasons, remedy } = explain(finding, locale, { nameOf });
  const title = locale.rules[finding.ruleId]?.title ?? finding.ruleId;
  const href = subjectHref?.(finding.subject);
  const subject = nameOf(finding.subject.id);
  return (
    <Card
      component="article"
      aria-labelledby={id}
      variant="outlined"
      sx={{ p: 2, display: 'grid', gap: 1.25 }}
    >
      <Box>
        <OutcomeMark outcome={finding.outcome} locale={locale} />
        <Typography component="h3" variant="h3" id={id}>
          {title}
        </Typography>
        {!hideSubject && (href === undefined ? subject : <Link href={href}>{subject}</Link>)}
      </Box>
      {remedy !== undefined && <RemedyNote remedy={remedy} locale={locale} />}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {reasons.map((reason) => (
          <Typography key={reason} component="li" variant="body2">
            {reason}
          </Typography>
        ))}
      </Box>
      <Sources basis={finding.basis} locale={locale} citationHref={citationHref} />
    </Card>
  );
}
