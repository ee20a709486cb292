import type { Overlay, Report } from '@deputy-work/rules';
import type { NamedCode } from '@deputy-work/work-plan';
import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { LoadingState } from '../../states/LoadingState.tsx';
import { useUi } from '../../ui-provider.tsx';
import type { KnownRule } from '../derive/known-rule.ts';
import { nameIn } from '../derive/name-in.ts';
import type { NoReport } from '../derive/tallies.ts';
import { RuleCard } from './RuleCard.tsx';

export interface ItemRulesProps {
  /** The rules made of the item. */
  readonly rules: readonly KnownRule[];
  /** Codes of the packages that will bring more of them. */
  readonly plannedPackages: readonly string[];
  /** What the packages are called. */
  readonly rulePackages: readonly NamedCode[];
  readonly report: Report | NoReport;
  readonly overlays: readonly Overlay[];
  /** What the host has to say before the rules: that the report could not be read, say. */
  readonly notice?: ReactNode;
}

/** The rules made of an item and how they are kept; or what is still to come. */
export function ItemRules({
  rules,
  plannedPackages,
  rulePackages,
  report,
  overlays,
  notice,
}: ItemRulesProps) {
  const { locale, words } = useUi();
  const { rules: phrases } = words.plan;
  const id = useId();
  const packages = locale.kernel.list(plannedPackages.map((code) => nameIn(rulePackages, code, words.code)));
  const toCome = rules.length > 0 ? phrases.morePlanned : phrases.nonePlanned;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3 }}>
      <Typography component="h2" variant="h2" id={id} sx={{ mb: 1 }}>
        {phrases.title}
      </Typography>
      {packages !== '' && <Typography sx={{ mb: 1 }}>{toCome(packages)}</Typography>}
      {packages === '' && rules.length === 0 && <Typography>{phrases.nonePeople}</Typography>}
      {rules.length > 0 && report === 'waiting' && <LoadingState lines={rules.length} />}
      {rules.length > 0 && notice}
      <Box sx={{ display: 'grid', gap: 2 }}>
        {rules.map((rule) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            report={typeof report === 'string' ? undefined : report}
            overlays={overlays}
          />
        ))}
      </Box>
    </Box>
  );
}
