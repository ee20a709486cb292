import { EmptyState } from '@deputy-work/ui';
import { Box, Pagination, PaginationItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { pageOf } from '../../data/page-of.ts';
import type { RecordOf } from '../../data/records.ts';
import { contactsHref, type ContactsFilter } from '../contacts-filter.ts';
import { ContactLine } from './ContactLine.tsx';
import { CorrectLink } from './CorrectLink.tsx';

const perPage = 25;

interface ContactLogProps {
  readonly log: readonly RecordOf<'contacts'>[];
  readonly filter: ContactsFilter;
}

/** The contacts, the newest first, page by page; each can be corrected. */
export function ContactLog({ log, filter }: ContactLogProps) {
  const translate = useTranslate();
  const { rows, page, pages } = pageOf(log, filter.page ?? 1, perPage);
  if (log.length === 0) {
    return (
      <EmptyState title={translate('contacts.log.empty')}>{translate('contacts.log.emptyHint')}</EmptyState>
    );
  }
  return (
    <Box component="section" aria-labelledby="contact-log">
      <Typography component="h2" variant="h3" id="contact-log" sx={{ mb: 1 }}>
        {translate('contacts.log.count', { smart_count: log.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((contact) => (
          <ContactLine key={contact.id} contact={contact}>
            <CorrectLink contact={contact} href={contactsHref({ ...filter, contact: contact.id })} />
          </ContactLine>
        ))}
      </Box>
      {pages > 1 && (
        <Pagination
          size="small"
          count={pages}
          page={page}
          aria-label={translate('contacts.log.pages')}
          renderItem={(item) => (
            <PaginationItem
              {...item}
              component={RouterLink}
              to={contactsHref({ ...filter, page: item.page ?? 1 })}
            />
          )}
          sx={{ mt: 1.5 }}
        />
      )}
    </Box>
  );
}
