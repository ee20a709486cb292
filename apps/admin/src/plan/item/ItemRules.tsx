import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useReport } from '../../data/use-report.ts';
import { LoadingState, useUi } from '@deputy-work/ui';
import { ReadError } from '../../layout/ReadError.tsx';
import { rules } from '../rules.ts';
import type { ItemSummary } from '../summarise-items.ts';
import { usePackageNames } from '../use-package-names.ts';
import { RuleCard } from './RuleCard.tsx';

/** The rules made of an item and how they stand; or what is still to come. */
export function ItemRules({ summary }: { readonly summary: ItemSummary }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const report = useReport(asOf);
  const packages = usePackageNames(summary.plannedPackages);
  const own = rules.filter(({ id }) => summary.ruleIds.includes(id));
  return (
    <Box component="section" aria-labelledby="item-rules" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h2" id="item-rules" sx={{ mb: 1 }}>
        {translate('plan.rules.title')}
      </Typography>
      {packages !== '' && (
        <Typography sx={{ mb: 1 }}>
          {translate(own.length > 0 ? 'plan.rules.morePlanned' : 'plan.rules.nonePlanned', { packages })}
        </Typography>
      )}
      {packages === '' && own.length === 0 && <Typography>{translate('plan.rules.nonePeople')}</Typography>}
      {own.length > 0 && report.isPending && <LoadingState lines={own.length} />}
      {own.length > 0 && report.error && (
        <ReadError error={report.error} onRetry={() => void report.refetch()} />
      )}
      <Box sx={{ display: 'grid', gap: 2 }}>
        {own.map((rule) => (
          <RuleCard key={rule.id} rule={rule} report={report.data} />
        ))}
      </Box>
    </Box>
  );
}
