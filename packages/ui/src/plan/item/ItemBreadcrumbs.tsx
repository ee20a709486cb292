import type { Chapter, Item, PlanBook } from '@deputy-work/work-plan';
import { Breadcrumbs } from '@mui/material';
import { Linked } from '../../Linked.tsx';
import { useUi } from '../../ui-provider.tsx';

export interface ItemBreadcrumbsProps {
  readonly book: PlanBook;
  readonly item: Item;
  readonly chapter: Chapter | undefined;
}

/** Where an item stands in the plan. */
export function ItemBreadcrumbs({ book, item, chapter }: ItemBreadcrumbsProps) {
  const {
    words: { code, plan: words },
    links,
  } = useUi();
  const href = links.plan?.('all');
  const title = code === 'en' ? book.english.chapters[item.chapter] : chapter?.title;
  return (
    <Breadcrumbs aria-label={words.breadcrumbs} sx={{ mb: 1, typography: 'body2' }}>
      <Linked href={href}>{words.title}</Linked>
      <span title={title}>{words.chapter(item.chapter)}</span>
      <span aria-current="page">{words.item(item.number)}</span>
    </Breadcrumbs>
  );
}
