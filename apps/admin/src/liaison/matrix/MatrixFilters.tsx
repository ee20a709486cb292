import { Box, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { liaisonHref, type LiaisonFilter } from '../liaison-filter.ts';

/** Shows only gaps, or only people of some name, as one types. Kept in the address. */
export function MatrixFilters({ filter }: { readonly filter: LiaisonFilter }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const change = (part: LiaisonFilter) =>
    void navigate(liaisonHref({ ...filter, ...part }), { replace: true });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1, alignItems: 'center', mb: 1.5 }}>
      <TextField
        type="search"
        size="small"
        label={translate('liaison.filter.name')}
        value={filter.name ?? ''}
        onChange={({ target }) => change({ name: target.value })}
        sx={{ m: 0, flex: { xs: '1 1 100%', sm: '0 1 20em' } }}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={filter.only === 'gaps'}
            onChange={({ target }) => change({ only: target.checked ? 'gaps' : undefined })}
          />
        }
        label={translate('liaison.filter.gaps')}
      />
    </Box>
  );
}
