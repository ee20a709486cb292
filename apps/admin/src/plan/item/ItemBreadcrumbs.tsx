import { chapterTitles, outline } from '@deputy-work/plan-2022';
import type { Item } from '@deputy-work/work-plan';
import { Breadcrumbs, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';

/** Where an item stands in the plan. */
export function ItemBreadcrumbs({ item }: { readonly item: Item }) {
  const translate = useTranslate();
  const locale = useLocaleCode();
  const chapter = outline.chapters.find(({ number }) => number === item.chapter);
  const title = locale === 'en' ? chapterTitles[item.chapter] : chapter?.title;
  return (
    <Breadcrumbs aria-label={translate('plan.breadcrumbs')} sx={{ mb: 1, typography: 'body2' }}>
      <Link component={RouterLink} to="/plan">
        {translate('plan.title')}
      </Link>
      <span title={title}>{translate('plan.chapter', { number: item.chapter })}</span>
      <span aria-current="page">{translate('plan.item', { number: item.number })}</span>
    </Breadcrumbs>
  );
}
