import { useUi } from '@deputy-work/ui';
import SearchIcon from '@mui/icons-material/Search';
import { outcomes } from '@deputy-work/rules';
import { Box, Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import { useAll } from '../data/use-all.ts';
import { NativeSelect } from '../layout/NativeSelect.tsx';
import { rules } from '../plan/rules.ts';
import { complianceHref, type ComplianceFilter } from './compliance-filter.ts';
import { FilterText } from './FilterText.tsx';

/** Filters by rule, outcome, congress and words. They are kept in the address. */
export function ComplianceFilterForm({ filter }: { readonly filter: ComplianceFilter }) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const navigate = useNavigate();
  const { data: congresses = [] } = useAll('congresses');
  const change = (part: Record<string, string | undefined>) =>
    void navigate(complianceHref({ ...filter, ...part, page: undefined }));
  const isFiltered = complianceHref(filter) !== '/compliance';
  return (
    <Box
      component="form"
      role="search"
      aria-label={translate('compliance.filter.label')}
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('text');
        change({ text: typeof text === 'string' ? text : undefined });
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: '2fr 1fr 1.5fr 2fr auto auto' },
        gap: 1.5,
        alignItems: 'center',
        mb: 2,
      }}
    >
      <NativeSelect
        label={translate('compliance.filter.rule')}
        none={translate('compliance.filter.all')}
        value={filter.rule}
        choices={rules.map(({ id }) => [id, locale.rules[id]?.title ?? id])}
        onChange={(rule) => change({ rule })}
      />
      <NativeSelect
        value={filter.outcome}
        label={translate('compliance.filter.outcome')}
        none={translate('compliance.filter.toLookAt')}
        choices={outcomes.map((outcome) => [outcome, locale.kernel.outcomes[outcome]])}
        onChange={(outcome) => change({ outcome })}
      />
      <NativeSelect
        label={translate('compliance.filter.congress')}
        none={translate('compliance.filter.all')}
        value={filter.congress}
        choices={congresses.map(({ id }) => [id, nameOf(id)])}
        onChange={(congress) => change({ congress })}
      />
      <FilterText key={filter.text} value={filter.text} />
      <Button type="submit" variant="outlined" startIcon={<SearchIcon />}>
        {translate('compliance.filter.search')}
      </Button>
      {isFiltered && (
        <Link component={RouterLink} to="/compliance" variant="body2">
          {translate('compliance.filter.clear')}
        </Link>
      )}
    </Box>
  );
}
