import { outline } from '@deputy-work/plan-2022';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '@deputy-work/ui';
import { Page } from '../../layout/Page.tsx';

/** An address with an item that the plan doesn't have. */
export function UnknownItem({ asked }: { readonly asked: string }) {
  const translate = useTranslate();
  return (
    <Page title={translate('plan.unknownItem', { number: asked })}>
      <EmptyState
        title={translate('plan.unknownItemHint', { count: outline.items.length })}
        action={
          <Link component={RouterLink} to="/plan">
            {translate('plan.backToPlan')}
          </Link>
        }
      />
    </Page>
  );
}
