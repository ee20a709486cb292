import { useUi } from '@deputy-work/ui';
import type { CheckedBy } from '@deputy-work/work-plan';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { complianceHref } from '../../compliance/compliance-filter.ts';

/** What checks a duty: a rule, a package to come, or people. */
export function CheckedByList({ checkedBy }: { readonly checkedBy: readonly CheckedBy[] }) {
  const translate = useTranslate();
  const { locale } = useUi();
  if (checkedBy.length === 0) return translate('plan.duty.byPeople');
  return checkedBy.map((check) =>
    'rule' in check ? (
      <Link key={check.rule} component={RouterLink} to={complianceHref({ rule: check.rule })} display="block">
        {locale.rules[check.rule]?.title ?? check.rule}
      </Link>
    ) : (
      <div key={check.planned}>
        {translate('plan.duty.byPlanned', { package: translate(`plan.packages.${check.planned}`) })}
      </div>
    ),
  );
}
