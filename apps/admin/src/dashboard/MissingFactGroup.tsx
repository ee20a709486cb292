import { useUi } from '@deputy-work/ui';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { complianceHref } from '../compliance/compliance-filter.ts';
import { subjectsOf, type MissingFact } from './todo.ts';
import { TodoEntries } from './TodoEntries.tsx';

/** A missing fact, and the subjects where it can be filled in. */
export function MissingFactGroup({ path, findings }: MissingFact) {
  const translate = useTranslate();
  const { locale, nameOf, links } = useUi();
  const fact = locale.names[path] ?? path;
  return (
    <Box component="section" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="h3" variant="h3">
        {translate('dashboard.missing.fact', { fact })}
      </Typography>
      <TodoEntries
        to={complianceHref({ outcome: 'undetermined', text: fact })}
        entries={subjectsOf(findings).map(({ subject, count }) => {
          const href = links.subject?.(subject);
          const name = nameOf(subject.id);
          return (
            <Box key={subject.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
              {href === undefined ? name : <Link href={href}>{name}</Link>}
              <Typography component="span" variant="body2" color="text.secondary">
                {translate('dashboard.missing.concerns', { smart_count: count })}
              </Typography>
            </Box>
          );
        })}
      />
    </Box>
  );
}
