import type { Item, PlanBook } from '@deputy-work/work-plan';
import { Box, Link } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';

export interface ItemNavigationProps {
  readonly book: PlanBook;
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
}

/** To the items before and after. Nothing when items have no addresses. */
export function ItemNavigation({ book, previous, next }: ItemNavigationProps) {
  const {
    words: {
      plan: { navigation },
    },
    links,
  } = useUi();
  if (!links.planItem) return null;
  return (
    <Box
      component="nav"
      aria-label={navigation.label}
      sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: 2, mt: 3 }}
    >
      <Neighbour book={book} item={previous} label={navigation.previous} rel="prev" />
      <Neighbour book={book} item={next} label={navigation.next} rel="next" />
    </Box>
  );
}

interface NeighbourProps {
  readonly book: PlanBook;
  readonly item: Item | undefined;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

function Neighbour({ book, item, label, rel }: NeighbourProps) {
  const { words, links } = useUi();
  if (!item) return <span />;
  const english = words.code === 'en' ? book.english.items[item.number] : undefined;
  return (
    <Box sx={{ textAlign: { sm: rel === 'next' ? 'right' : 'left' } }}>
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{label}</Box>
      <Link href={links.planItem?.(item.number)} rel={rel} lang={english === undefined ? 'zh-CN' : undefined}>
        {item.number}. {english ?? item.title}
      </Link>
    </Box>
  );
}
