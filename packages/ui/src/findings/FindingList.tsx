import type { Finding } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { FindingCard } from './FindingCard.tsx';
import { FindingEntry } from './FindingEntry.tsx';
import { FindingLine } from './FindingLine.tsx';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** How much of each: all it rests on, what to do about it, or one line. */
  readonly as?: 'cards' | 'entries' | 'lines';
  /** What the findings are all about, which is then not said of each. */
  readonly about?: 'rule' | 'subject';
}

/** Findings in the order given, each with all it rests on, as a thing to do, or in one line. */
export function FindingList({ findings, as = 'cards', about }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: { cards: 1.5, entries: 0, lines: 0.75 }[as],
      }}
    >
      {findings.map((finding) => (
        <li key={`${finding.ruleId} ${finding.subject.id}`}>
          {as === 'cards' && <FindingCard finding={finding} hideSubject={about === 'subject'} />}
          {as === 'entries' && <FindingEntry finding={finding} hideRule={about === 'rule'} />}
          {as === 'lines' && (
            <FindingLine finding={finding} headedBy={about === 'subject' ? 'rule' : 'subject'} />
          )}
        </li>
      ))}
    </Box>
  );
}
