import { useUi } from '@deputy-work/ui';
import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import { meetingsHref, readMeetingsFilter, type MeetingsFilter } from './meetings-filter.ts';

interface MeetingsFilterFormProps {
  readonly filter: MeetingsFilter;
  readonly congresses: readonly string[];
  readonly years: readonly string[];
}

/** Filters by congress, kind and year. They are kept in the address. */
export function MeetingsFilterForm({ filter, congresses, years }: MeetingsFilterFormProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const navigate = useNavigate();
  const change = (name: keyof MeetingsFilter) => (value: string | undefined) => {
    const search = new URLSearchParams(meetingsHref(filter).split('?')[1]);
    search.set(name, value ?? '');
    void navigate(meetingsHref(readMeetingsFilter(search)));
  };
  const words = (name: string) => translate(`meetings.filter.${name}`);
  const shared = { none: words('all') };
  return (
    <Box
      role="search"
      aria-label={words('label')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', sm: '2fr 1fr 1fr auto' },
        '& > :first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
        gap: 1.5,
        alignItems: 'center',
        my: 2,
      }}
    >
      <NativeSelect
        {...shared}
        label={words('congress')}
        value={filter.congress}
        choices={congresses.map((id) => [id, nameOf(id)])}
        onChange={change('congress')}
      />
      <NativeSelect
        {...shared}
        label={words('kind')}
        value={filter.kind}
        choices={(['sessions', 'committee-meetings'] as const).map((kind) => [
          kind,
          translate(`meetings.kinds.${kind}`),
        ])}
        onChange={change('kind')}
      />
      <NativeSelect
        {...shared}
        label={words('year')}
        value={filter.year}
        choices={years.map((year) => [year, translate('meetings.inYear', { year })])}
        onChange={change('year')}
      />
      {meetingsHref(filter) !== '/meetings' && (
        <Link component={RouterLink} to="/meetings" variant="body2">
          {words('clear')}
        </Link>
      )}
    </Box>
  );
}
