import { explain, type Finding } from '@deputy-work/rules';
import { Box, Card, Link, Typography } from '@mui/material';
import { useId } from 'react';
import { Sources } from '../sources/Sources.tsx';
import { useUi } from '../ui-provider.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import { RemedyNote } from './RemedyNote.tsx';

export interface FindingCardProps {
  readonly finding: Finding;
  /** Leave the subject out where the page is about it. */
  readonly hideSubject?: boolean;
}

/** A finding with all it rests on: what was asked, of whom, why it came out so, by which words, and what would mend it. */
export function FindingCard({ finding, hideSubject = false }: FindingCardProps) {
  const { locale, nameOf, links } = useUi();
  const id = useId();
  const { reasons, remedy } = explain(finding, locale, { nameOf });
  const title = locale.rules[finding.ruleId]?.title ?? finding.ruleId;
  const href = links.subject?.(finding.subject);
  const subject = nameOf(finding.subject.id);
  return (
    <Card
      component="article"
      aria-labelledby={id}
      variant="outlined"
      sx={{ p: 2, display: 'grid', gap: 1.25 }}
    >
      <Box>
        <OutcomeMark outcome={finding.outcome} />
        <Typography component="h3" variant="h3" id={id}>
          {title}
        </Typography>
        {!hideSubject && (href === undefined ? subject : <Link href={href}>{subject}</Link>)}
      </Box>
      {remedy !== undefined && <RemedyNote remedy={remedy} />}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {reasons.map((reason) => (
          <Typography key={reason} component="li" variant="body2">
            {reason}
          </Typography>
        ))}
      </Box>
      <Sources basis={finding.basis} />
    </Card>
  );
}
