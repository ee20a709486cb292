import type { Overlay, Report } from '@deputy-work/rules';
import { Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { addTallies } from '../../findings/add-tallies.ts';
import { Tally } from '../../findings/Tally.tsx';
import { Linked } from '../../Linked.tsx';
import { Sources } from '../../sources/Sources.tsx';
import { useUi } from '../../ui-provider.tsx';
import type { KnownRule } from '../derive/known-rule.ts';
import { RuleFindings } from './RuleFindings.tsx';
import { RuleValues } from './RuleValues.tsx';

export interface RuleCardProps {
  readonly rule: KnownRule;
  /** What was found on the day of asking; without it the card says nothing of how the rule is kept. */
  readonly report?: Report | undefined;
  readonly overlays?: readonly Overlay[];
}

/** A rule made of the plan: what it asks, how it is kept, its values that day, its sources. */
export function RuleCard({ rule, report, overlays = [] }: RuleCardProps) {
  const { locale, links } = useUi();
  const id = useId();
  const title = locale.rules[rule.id]?.title ?? rule.id;
  const href = links.rule?.(rule.id);
  return (
    <Paper
      component="article"
      variant="outlined"
      aria-labelledby={id}
      sx={{ p: 2, display: 'grid', gap: 1.5 }}
    >
      <Typography component="h3" variant="h3" id={id}>
        <Linked href={href}>{title}</Linked>
      </Typography>
      {report && <RuleStanding ruleId={rule.id} report={report} />}
      <RuleValues parameters={Object.values(rule.parameters)} overlays={overlays} />
      <Sources basis={rule.basis} />
    </Paper>
  );
}

function RuleStanding({ ruleId, report }: { readonly ruleId: string; readonly report: Report }) {
  const { words, links } = useUi();
  const tally = addTallies([report.tallies[ruleId]]);
  if (Object.values(tally).every((count) => count === 0)) {
    return <Typography variant="body2">{words.plan.standing['no-subject']}</Typography>;
  }
  return (
    <>
      <Tally tally={tally} outcomeHref={(outcome) => links.findings?.({ rule: ruleId, outcome })} />
      <RuleFindings ruleId={ruleId} findings={report.findings.filter((one) => one.ruleId === ruleId)} />
    </>
  );
}
