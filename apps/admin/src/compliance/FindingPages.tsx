import { Pagination, PaginationItem } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { complianceHref, type ComplianceFilter } from './compliance-filter.ts';

interface FindingPagesProps {
  readonly filter: ComplianceFilter;
  readonly page: number;
  readonly pages: number;
  readonly onTurn: () => void;
}

/** Links to the other pages of findings. */
export function FindingPages({ filter, page, pages, onTurn }: FindingPagesProps) {
  const translate = useTranslate();
  return (
    <Pagination
      count={pages}
      page={page}
      onChange={onTurn}
      aria-label={translate('compliance.list.pages')}
      getItemAriaLabel={(type, number, selected) => {
        if (type.endsWith('ellipsis')) return '';
        if (type !== 'page') return translate(`ra.navigation.${type}`);
        return translate(selected ? 'ra.navigation.current_page' : 'ra.navigation.page', { page: number });
      }}
      renderItem={(item) => (
        <PaginationItem {...item} component={Link} to={complianceHref({ ...filter, page: item.page ?? 1 })} />
      )}
      sx={{ mt: 2, display: 'flex', justifyContent: 'center' }}
    />
  );
}
