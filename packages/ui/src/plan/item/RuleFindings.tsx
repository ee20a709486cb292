import type { Finding } from '@deputy-work/rules';
import { Box, Link, Typography } from '@mui/material';
import { FindingLine } from '../../findings/FindingLine.tsx';
import { worstFirst } from '../../findings/standings.ts';
import { useUi } from '../../ui-provider.tsx';

const shown = 5;

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
  if (findings.length === 0) return <Typography variant="body2">{words.noFindings}</Typography>;
  const ordered = findings.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
  const more = words.more(findings.length - shown);
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
          {href === undefined ? more : <Link href={href}>{more}</Link>}
        </Typography>
      )}
    </Box>
  );
}
