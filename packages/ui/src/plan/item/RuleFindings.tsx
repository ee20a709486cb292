import type { Finding, Outcome } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { FindingLine } from '../../findings/FindingLine.tsx';
import { Linked } from '../../Linked.tsx';
import { useUi } from '../../ui-provider.tsx';

const shown = 5;

/** The outcomes that somebody should look at, the worst first. */
const needing: readonly Outcome[] = ['violated', 'pending', 'undetermined'];

interface RuleFindingsProps {
  readonly ruleId: string;
  readonly findings: readonly Finding[];
}

/** What a rule found that somebody should look at, the worst first, with links to the subjects. */
export function RuleFindings({ ruleId, findings }: RuleFindingsProps) {
  const {
    words: {
      plan: { rules: words },
    },
    links,
  } = useUi();
  const ordered = needing.flatMap((outcome) => findings.filter((one) => one.outcome === outcome));
  if (ordered.length === 0) return <Typography variant="body2">{words.noFindings}</Typography>;
  const more = words.more(ordered.length - shown);
  const href = links.findings?.({ rule: ruleId });
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {ordered.slice(0, shown).map((finding) => (
        <li key={finding.subject.id}>
          <FindingLine finding={finding} />
        </li>
      ))}
      {ordered.length > shown && (
        <Typography component="li" variant="body2">
          <Linked href={href}>{more}</Linked>
        </Typography>
      )}
    </Box>
  );
}
