import { explain, type Finding } from '@deputy-work/rules';
import { Box, Card, Typography } from '@mui/material';
import { useId } from 'react';
import { Linked } from '../Linked.tsx';
import { Sources } from '../sources/Sources.tsx';
import { useUi } from '../ui-provider.tsx';
import { ForceLabel } from './ForceLabel.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import { Reason } from './Reason.tsx';
import { RemedyNote } from './RemedyNote.tsx';

export interface FindingCardProps {
  readonly finding: Finding;
  /** Leave the subject out where the page is about it. */
  readonly hideSubject?: boolean;
  /** The facts change while one looks: screen readers are told of each new outcome and remedy. */
  readonly isLive?: boolean;
}

/** A finding with all it rests on: what was asked, of whom, by what force, why it came out so, by which words, and what would mend it. */
export function FindingCard({ finding, hideSubject = false, isLive = false }: FindingCardProps) {
  const { locale, nameOf, links } = useUi();
  const id = useId();
  const { reasons, remedy } = explain(finding, locale, { nameOf });
  const title = locale.rules[finding.ruleId]?.title ?? finding.ruleId;
  const href = links.subject?.(finding.subject);
  const subject = nameOf(finding.subject.id);
  return (
    <Card
      component="article"
      aria-labelledby={`${id}-outcome ${id}-title`}
      variant="outlined"
      sx={{ p: 2, display: 'grid', gap: 1.25 }}
    >
      <div>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
          <span id={`${id}-outcome`} role={isLive ? 'status' : undefined}>
            <OutcomeMark outcome={finding.outcome} />
          </span>
          {finding.force && <ForceLabel force={finding.force} />}
        </Box>
        <Typography component="h3" variant="h3" id={`${id}-title`}>
          {title}
        </Typography>
        {!hideSubject && <Linked href={href}>{subject}</Linked>}
      </div>
      <div role={isLive ? 'status' : undefined}>{remedy !== undefined && <RemedyNote remedy={remedy} />}</div>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {reasons.map((reason) => (
          <Reason key={reason} reason={reason} />
        ))}
      </Box>
      <Sources basis={finding.basis} />
    </Card>
  );
}
