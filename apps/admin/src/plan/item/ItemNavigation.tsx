import { itemTitles, outline } from '@deputy-work/plan-2022';
import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';

interface ItemNavigationProps {
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/** To the items before and after. */
export function ItemNavigation({ previous, next }: ItemNavigationProps) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('plan.navigation.label')}
      sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: 2, mt: 3 }}
    >
      <Neighbour number={previous} label={translate('plan.navigation.previous')} rel="prev" />
      <Neighbour number={next} label={translate('plan.navigation.next')} rel="next" />
    </Box>
  );
}

interface NeighbourProps {
  readonly number: number | undefined;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

function Neighbour({ number, label, rel }: NeighbourProps) {
  const locale = useLocaleCode();
  const item = outline.items.find((one) => one.number === number);
  if (!item) return <span />;
  return (
    <Box sx={{ textAlign: { sm: rel === 'next' ? 'right' : 'left' } }}>
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{label}</Box>
      <Link component={RouterLink} to={`/plan/${item.number}`} rel={rel}>
        {item.number}. {locale === 'en' ? itemTitles[item.number] : item.title}
      </Link>
    </Box>
  );
}
